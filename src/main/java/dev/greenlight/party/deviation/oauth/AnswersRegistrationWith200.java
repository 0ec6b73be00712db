package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 200 where a client was registered. */
final class AnswersRegistrationWith200 extends CustodianDeviation {
  AnswersRegistrationWith200() {
    super(
        Layer.OAUTH,
        "Answers 200 where a client was registered.",
        breaks("registration_created"),
        killedBy("TC_DRG001"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() == 201 ? correct.withStatus(200) : correct);
  }
}
