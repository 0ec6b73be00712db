package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.RefreshCases;

/** Answers 200 to every refused token request, with the error in the body. */
final class AnswersTokenErrorWith200 extends CustodianDeviation {
  AnswersTokenErrorWith200() {
    super(
        Layer.OAUTH,
        "Answers 200 to every refused token request, with the error in the body.",
        breaks("oauth_error_status"),
        killedBy(
                "TC_OAD003_a",
                "TC_OAD003_b",
                "TC_OAD003_c",
                "TC_OAD003_d",
                "TC_OAD003_e",
                "TC_OAD003_f",
                "TC_OAD003_g",
                "TC_OAD003_h",
                "TC_OAD003_i",
                "TC_CLK001",
                "TC_END_CODE",
                "TC_OAD003_j",
                "TC_OAD003_k",
                "TC_OAD050",
                "TC_OAD003_l",
                "TC_OAD003_m",
                "TC_OAD003_n",
                "TC_OAD003_q",
                "TC_OAD003_r",
                "TC_OAD003_o",
                "TC_OAD003_p",
                "TC_OAD003_s",
                "TC_OAD003_t",
                "TC_OAD003_u",
                "TC_OAD003_v",
                "TC_OAD003_w",
                "TC_OAD003_x",
                "TC_OAD070",
                "TC_CHO005",
                "TC_OAD014_a",
                "TC_OAD014_b",
                "TC_OAD014_c",
                "TC_OAD014_d",
                "TC_OAD014_e",
                "TC_OAD014_f",
                "TC_OAD014_o",
                "TC_OAD040",
                "TC_OAD054",
                "TC_OAD004",
                "TC_OAD030",
                "TC_OAD020")
            .andBy(RefreshCases.requests())
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE")
            .collateral("TC_OAD014_m", "TC_OAD014_n")
            .collateral("TC_OAD003_y", "TC_OAD014_h", "TC_OAD014_i", "TC_OAD014_j", "TC_OAD014_k")
            .collateral("TC_OAD014_l", "TC_OAD021", "TC_OAD042", "TC_OAD043")
            .collateral("TC_REV002", "TC_REV005", "TC_REV010", "TC_MAU002", "TC_CHO031")
            .collateral(JourneyCases.deadTokens())
            .collateral("TC_JWT001_a", "TC_JWT001_b", "TC_JWT001_c", "TC_JWT002")
            .collateral("TC_DRG033", "TC_ERR002"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) -> correct.status() >= 400 ? correct.withStatus(200) : correct);
  }
}
