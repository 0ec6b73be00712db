package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/**
 * Refuses every token request, good ones too: nobody gets in, and nothing behind it can be tried.
 */
final class RefusesEveryTokenRequest extends CustodianDeviation {
  RefusesEveryTokenRequest() {
    super(
        Layer.OAUTH,
        "Refuses every token request with invalid_request.",
        breaks("oauth_token_response_complete"),
        killedBy("TC_OAD005_a", "TC_OAD015")
            .alsoBreaks("registration_usable", "TC_DRG031")
            .collateral("TC_OAD005_b", "TC_OAD005_e", "TC_RES034"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.tellGrantTypeBy(sent -> Optional.empty());
  }
}
