package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Grants client credentials every function block that there is, registered or not. */
final class GrantsClientsEveryExistingBlock extends CustodianDeviation {
  GrantsClientsEveryExistingBlock() {
    super(
        Layer.OAUTH,
        "Grants client credentials every function block that there is, registered or not.",
        breaks("oauth_client_scope_valid"),
        killedBy("TC_OAD040"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint
        .clientCredentialsGrant()
        .allowScopesBy((asked, offered) -> ExistingBlocks.areAllOf(asked));
  }
}
