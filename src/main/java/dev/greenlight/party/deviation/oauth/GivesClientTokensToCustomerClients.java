package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives the client with which customers are asked the tokens of the Third Party's own as well. */
final class GivesClientTokensToCustomerClients extends CustodianDeviation {
  GivesClientTokensToCustomerClients() {
    super(
        Layer.OAUTH,
        "Gives the client with which customers are asked the tokens of the Third Party's own as"
            + " well.",
        breaks("oauth_client_grant_registered"),
        killedBy("TC_OAD014_l"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Registry registry = endpoint.ledger().registry();
    endpoint.takeClientsFor(
        (client, sent) ->
            sent.all("grant_type").contains(GrantType.CLIENT_CREDENTIALS.id())
                    && client.grantTypes().contains(GrantType.AUTHORIZATION_CODE)
                ? admin(registry, client)
                : client);
  }

  private static Client admin(Registry registry, Client client) {
    return registry.ownerOf(client).adminClient();
  }
}
