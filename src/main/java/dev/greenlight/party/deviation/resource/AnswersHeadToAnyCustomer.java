package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers HEAD to any good token, whoever the data belongs to. */
final class AnswersHeadToAnyCustomer extends CustodianDeviation {
  AnswersHeadToAnyCustomer() {
    super(
        Layer.RESOURCE,
        "Answers HEAD to any good token, whoever the data belongs to.",
        breaks("subscription_isolation"),
        killedBy("TC_HED010"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(StandIns.forAnyToken(gate, request -> request.method().equals("HEAD")));
  }
}
