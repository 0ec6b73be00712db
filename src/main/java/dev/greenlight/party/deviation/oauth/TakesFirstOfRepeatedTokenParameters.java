package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on with the first value where a token request repeats a parameter. */
final class TakesFirstOfRepeatedTokenParameters extends CustodianDeviation {
  TakesFirstOfRepeatedTokenParameters() {
    super(
        Layer.OAUTH,
        "Goes on with the first value where a token request repeats a parameter.",
        breaks("oauth_parameters_once"),
        killedBy(
            "TC_OAD003_m",
            "TC_OAD003_s",
            "TC_OAD003_t",
            "TC_OAD003_u",
            "TC_OAD011_j",
            "TC_OAD011_k",
            "TC_OAD011_l",
            "TC_OAD014_d",
            "TC_OAD014_e"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.PARAMETER_REPEATED);
  }
}
