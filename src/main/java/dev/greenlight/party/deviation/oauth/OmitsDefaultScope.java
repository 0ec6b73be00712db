package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not say for which scope client credentials are that named none. */
final class OmitsDefaultScope extends CustodianDeviation {
  OmitsDefaultScope() {
    super(
        Layer.OAUTH,
        "Does not say for which scope client credentials are that named none.",
        breaks("oauth_client_scope_default"),
        killedBy("TC_OAD014_g"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (!sent.contains("scope")
              && sent.first("grant_type").filter("client_credentials"::equals).isPresent()) {
            document.remove("scope");
          }
        });
  }
}
