package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the secret of a client from the form, too, which is registered for the header. */
final class TakesSecretFromForm extends CustodianDeviation {
  TakesSecretFromForm() {
    super(
        Layer.OAUTH,
        "Takes the secret of a client from the form, too, which is registered for the header.",
        breaks("oauth_registered_authentication_only"),
        killedBy("TC_OAD054"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.takeSecretsFromForms();
  }
}
