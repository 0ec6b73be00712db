package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Forgets on the second refresh that the customer chose to share less than all. */
final class ForgetsChoiceOnSecondRefresh extends CustodianDeviation {
  ForgetsChoiceOnSecondRefresh() {
    super(
        Layer.OAUTH,
        "Forgets on the second refresh that the customer chose to share less than all.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO020").alsoBreaks("choice_bounds_days", "TC_CHO021"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    Set<String> refreshed = ConcurrentHashMap.newKeySet();
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            ledger
                .accessToken(document.get("access_token").toString())
                .filter(token -> !token.authorization().share().equals(Share.ALL))
                .filter(token -> !refreshed.add(token.authorization().id()))
                .ifPresent(token -> document.put("access_token", ofAll(ledger, token).value()));
          }
        });
  }

  private static AccessToken ofAll(Ledger ledger, AccessToken token) {
    Authorization chosen = token.authorization();
    return ledger.issueAccessToken(
        ledger.consent(chosen.client(), chosen.customer().orElseThrow(), token.scope()),
        token.scope());
  }
}
