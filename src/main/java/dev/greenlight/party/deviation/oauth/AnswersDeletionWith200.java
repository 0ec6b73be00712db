package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 200 where a Third Party ended its registration. */
final class AnswersDeletionWith200 extends CustodianDeviation {
  AnswersDeletionWith200() {
    super(
        Layer.OAUTH,
        "Answers 200 where a Third Party ended its registration.",
        breaks("registration_deleted"),
        killedBy("TC_DRG025").collateral("TC_DRG033", "TC_DRG034"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() == 204 ? correct.withStatus(200) : correct);
  }
}
