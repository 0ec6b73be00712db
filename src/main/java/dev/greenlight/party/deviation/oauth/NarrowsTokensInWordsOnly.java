package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says of a token that was refreshed for less that it is for less, and lets it open all. */
final class NarrowsTokensInWordsOnly extends CustodianDeviation {
  NarrowsTokensInWordsOnly() {
    super(
        Layer.OAUTH,
        "Says of a token that was refreshed for less that it is for less, and lets it open all.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE012"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            ledger
                .accessToken(document.get("access_token").toString())
                .filter(token -> !token.scope().equals(token.authorization().scope()))
                .ifPresent(token -> document.put("access_token", whole(ledger, token).value()));
          }
        });
  }

  private static AccessToken whole(Ledger ledger, AccessToken token) {
    return ledger.issueAccessToken(token.authorization(), token.authorization().scope());
  }
}
