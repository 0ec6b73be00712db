package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;

/** Redeems a code for any client of the Third Party that it was issued to. */
final class RedeemsCodeForSisters extends CustodianDeviation {
  RedeemsCodeForSisters() {
    super(
        Layer.OAUTH,
        "Redeems a code for any client of the Third Party that it was issued to.",
        breaks("oauth_code_bound_to_client"),
        killedBy("TC_OAD050"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.takeClientsFor((client, sent) -> taken(endpoint.ledger(), client, sent));
  }

  private static Client taken(Ledger ledger, Client client, Parameters sent) {
    return sent.first("code")
        .flatMap(ledger::code)
        .map(code -> code.authorization().client())
        .filter(issued -> issued.owner().equals(client.owner()))
        .orElse(client);
  }
}
