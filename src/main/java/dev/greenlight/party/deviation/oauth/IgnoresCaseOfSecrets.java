package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes secrets in upper and lower case alike. */
final class IgnoresCaseOfSecrets extends CustodianDeviation {
  IgnoresCaseOfSecrets() {
    super(
        Layer.OAUTH,
        "Takes secrets in upper and lower case alike.",
        breaks("oauth_client_authentication"),
        killedBy("TC_OAD014_j"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alsoTakeSecrets(String::equalsIgnoreCase);
  }
}
