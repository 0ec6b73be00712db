package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes an access token for a refresh token. */
final class RefreshesWithAccessToken extends CustodianDeviation {
  RefreshesWithAccessToken() {
    super(
        Layer.OAUTH,
        "Takes an access token for a refresh token.",
        breaks("oauth_refresh_token_known"),
        killedBy("TC_OAD011_f"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint
        .refreshTokenGrant()
        .lookUpTokensBy(
            (client, form) ->
                form.first("refresh_token")
                    .flatMap(
                        value ->
                            ledger
                                .refreshToken(value)
                                .or(
                                    () ->
                                        ledger
                                            .accessToken(value)
                                            .map(AccessToken::authorization)
                                            .map(ledger::issueRefreshToken))));
  }
}
