package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.net.URI;

/** Accepts redirect URIs of hosts whose name begins with that of a registered one. */
final class ComparesStartOfRedirectHost extends CustodianDeviation {
  ComparesStartOfRedirectHost() {
    super(
        Layer.OAUTH,
        "Accepts redirect URIs of hosts whose name begins with that of a registered one.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_v"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> {
          String host = URI.create(registered).getHost();
          int behindHost = registered.indexOf(host) + host.length();
          return asked.startsWith(registered.substring(0, behindHost))
              && asked.endsWith(registered.substring(behindHost));
        });
  }
}
