package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Forgets on refresh that the customer chose to share less than all. */
final class OpensWhatWasNotChosenOnRefresh extends CustodianDeviation {
  OpensWhatWasNotChosenOnRefresh() {
    super(
        Layer.OAUTH,
        "Forgets on refresh that the customer chose to share less than all.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO005").collateral("TC_CHO020", "TC_CHO021"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.refreshTokenGrant().allowScopesBy((asked, granted) -> asked.isWithin(most(granted)));
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            ledger
                .accessToken(document.get("access_token").toString())
                .filter(token -> isChosen(token.authorization()))
                .ifPresent(token -> document.put("access_token", ofAll(ledger, token).value()));
          }
        });
  }

  private static boolean isChosen(Authorization authorization) {
    return !authorization.share().equals(Share.ALL);
  }

  private static Scope most(Authorization authorization) {
    return isChosen(authorization) ? authorization.client().offered() : authorization.scope();
  }

  private static AccessToken ofAll(Ledger ledger, AccessToken token) {
    Authorization chosen = token.authorization();
    return ledger.issueAccessToken(
        ledger.consent(chosen.client(), chosen.customer().orElseThrow(), token.scope()),
        token.scope());
  }
}
