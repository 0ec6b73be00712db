package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a refresh token of another client. */
final class RefreshesForOtherClient extends CustodianDeviation {
  RefreshesForOtherClient() {
    super(
        Layer.OAUTH,
        "Issues tokens for a refresh token of another client.",
        breaks("oauth_refresh_token_bound_to_client"),
        killedBy("TC_OAD011_e"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_OF_OTHER_CLIENT);
  }
}
