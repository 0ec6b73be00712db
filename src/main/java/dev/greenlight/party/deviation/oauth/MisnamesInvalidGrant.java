package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** Reports invalid_grant as invalid_request. */
final class MisnamesInvalidGrant extends CustodianDeviation {
  MisnamesInvalidGrant() {
    super(
        Layer.OAUTH,
        "Reports invalid_grant as invalid_request.",
        breaks("oauth_error_code"),
        killedBy(
                "TC_OAD003_g",
                "TC_OAD003_h",
                "TC_OAD003_i",
                "TC_CLK001",
                "TC_END_CODE",
                "TC_OAD003_k",
                "TC_OAD003_r",
                "TC_OAD003_o",
                "TC_OAD003_w",
                "TC_OAD004",
                "TC_OAD030",
                "TC_OAD011_d",
                "TC_OAD011_e",
                "TC_OAD011_f",
                "TC_OAD011_m",
                "TC_OAD020")
            .collateral("TC_OAD003_p", "TC_REV002", "TC_REV005", "TC_REV010", "TC_MAU002")
            .collateral(JourneyCases.endings()));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.withBody(correct.body().replace("\"invalid_grant\"", "\"invalid_request\"")));
  }
}
