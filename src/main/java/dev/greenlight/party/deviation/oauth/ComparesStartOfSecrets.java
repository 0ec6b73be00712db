package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares the first eight characters of secrets alone. */
final class ComparesStartOfSecrets extends CustodianDeviation {
  private static final int COMPARED = 8;

  ComparesStartOfSecrets() {
    super(
        Layer.OAUTH,
        "Compares the first eight characters of secrets alone.",
        breaks("oauth_client_authentication"),
        killedBy("TC_OAD003_y", "TC_OAD014_h", "TC_OAD014_i", "TC_OAD014_k"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alsoTakeSecrets((right, sent) -> right.regionMatches(0, sent, 0, COMPARED));
  }
}
