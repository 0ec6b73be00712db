package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets caches keep the secrets of new clients. */
final class LetsCachesKeepClients extends CustodianDeviation {
  LetsCachesKeepClients() {
    super(
        Layer.OAUTH,
        "Lets caches keep the secrets of new clients.",
        breaks("registration_not_stored"),
        killedBy("TC_DRG003"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.alterAnswers((request, correct) -> correct.without("Cache-Control").without("Pragma"));
  }
}
