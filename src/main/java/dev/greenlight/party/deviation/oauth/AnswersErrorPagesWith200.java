package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows its error pages as if all were well. */
final class AnswersErrorPagesWith200 extends CustodianDeviation {
  AnswersErrorPagesWith200() {
    super(
        Layer.OAUTH,
        "Shows its error pages as if all were well.",
        breaks("oauth_error_page_status"),
        killedBy(
                "TC_OAD001_b",
                "TC_OAD001_d",
                "TC_OAD001_e",
                "TC_OAD001_g",
                "TC_OAD001_h",
                "TC_OAD001_i",
                "TC_OAD001_j",
                "TC_OAD001_k",
                "TC_OAD001_l",
                "TC_OAD001_u",
                "TC_OAD001_v",
                "TC_OAD032",
                "TC_OAD052",
                "TC_OAD053",
                "TC_OAD018_c",
                "TC_OAD018_d")
            .collateral("TC_DRG024", "TC_DRG034", "TC_ERR001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() == 400 ? correct.withStatus(200) : correct);
  }
}
