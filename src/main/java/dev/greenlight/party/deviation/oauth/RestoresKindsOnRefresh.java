package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refreshes to the scope that was asked for, whatever of it the customer left out. */
final class RestoresKindsOnRefresh extends CustodianDeviation {
  private final Map<String, Scope> asked = new ConcurrentHashMap<>();

  RestoresKindsOnRefresh() {
    super(
        Layer.OAUTH,
        "Refreshes to the scope that was asked for, whatever of it the customer left out.",
        breaks("choice_bounds_kinds"),
        killedBy("TC_CHO033")
            .alsoBreaks("oauth_refresh_scope_not_widened", "TC_CHO033")
            .alsoBreaks("choice_told", "TC_CHO005"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.tellOfConsents((authorization, scope) -> asked.put(authorization.id(), scope));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint
        .refreshTokenGrant()
        .allowScopesBy(
            (wanted, granted) ->
                wanted.isWithin(asked.getOrDefault(granted.id(), granted.scope())));
  }
}
