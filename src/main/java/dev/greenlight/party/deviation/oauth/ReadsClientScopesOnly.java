package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Grants client credentials every scope that can be read, whoever was registered for it. */
final class ReadsClientScopesOnly extends CustodianDeviation {
  ReadsClientScopesOnly() {
    super(
        Layer.OAUTH,
        "Grants client credentials every scope that can be read, whoever was registered for it.",
        breaks("oauth_client_scope_valid"),
        killedBy("TC_OAD014_f", "TC_OAD040"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.clientCredentialsGrant().allowScopesBy((asked, offered) -> true);
  }
}
