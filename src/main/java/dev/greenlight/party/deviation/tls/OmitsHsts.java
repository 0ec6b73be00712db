package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not tell browsers to come back by https only. */
final class OmitsHsts extends CustodianDeviation {
  OmitsHsts() {
    super(
        Layer.TLS,
        "Does not tell browsers to come back by https only.",
        breaks("hsts_sent"),
        killedBy(TransportCases.onBothSides("TC_HTTPS_HSTS_*")));
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers((request, correct) -> correct.without(FrontDoor.HSTS));
  }
}
