package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Grants client credentials whatever scope they ask for. */
final class EchoesAskedClientScope extends CustodianDeviation {
  EchoesAskedClientScope() {
    super(
        Layer.OAUTH,
        "Grants client credentials whatever scope they ask for.",
        breaks("oauth_client_scope_valid"),
        killedBy("TC_OAD014_b", "TC_OAD014_f", "TC_OAD040"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.SCOPE_INVALID);
    endpoint.alterDocuments(
        (sent, document) -> sent.first("scope").ifPresent(scope -> document.put("scope", scope)));
  }
}
