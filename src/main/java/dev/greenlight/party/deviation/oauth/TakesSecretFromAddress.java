package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the secret of a client from the address of a token request, which servers log. */
final class TakesSecretFromAddress extends CustodianDeviation {
  TakesSecretFromAddress() {
    super(
        Layer.OAUTH,
        "Takes the secret of a client from the address of a token request, which servers log.",
        breaks("oauth_secret_not_in_address"),
        killedBy("TC_OAD003_v"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.takeSecretsFromAddresses();
  }
}
