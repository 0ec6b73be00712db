package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes an empty secret for the right one. */
final class TakesEmptySecrets extends CustodianDeviation {
  TakesEmptySecrets() {
    super(
        Layer.OAUTH,
        "Takes an empty secret for the right one.",
        breaks("oauth_client_authentication"),
        killedBy("TC_OAD014_m", "TC_OAD014_n"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alsoTakeSecrets((right, sent) -> sent.isEmpty());
    // A parameter without a value is as good as none (RFC 6749 section 3.2).
    endpoint.takeNamesIn(
        form ->
            form.contains("client_id")
                && form.first("grant_type").filter("client_credentials"::equals).isPresent());
  }
}
