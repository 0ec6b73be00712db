package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 400 instead of 401 to wrong credentials in the Authorization header. */
final class AnswersBadCredentialsWith400 extends CustodianDeviation {
  AnswersBadCredentialsWith400() {
    super(
        Layer.OAUTH,
        "Answers 400 instead of 401 to wrong credentials in the Authorization header.",
        breaks("oauth_client_authentication"),
        killedBy("TC_OAD003_a", "TC_OAD003_b", "TC_OAD003_l", "TC_OAD011_g", "TC_OAD014_c")
            .collateral("TC_DRG033")
            .collateral("TC_OAD014_m", "TC_OAD014_n")
            .collateral("TC_OAD003_y", "TC_OAD014_h", "TC_OAD014_i", "TC_OAD014_j", "TC_OAD014_k"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() == 401 ? correct.withStatus(400) : correct);
  }
}
