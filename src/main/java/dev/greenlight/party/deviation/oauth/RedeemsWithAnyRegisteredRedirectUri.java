package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.net.URI;

/** Redeems a code with any redirect URI that is registered, not with its own alone. */
final class RedeemsWithAnyRegisteredRedirectUri extends CustodianDeviation {
  RedeemsWithAnyRegisteredRedirectUri() {
    super(
        Layer.OAUTH,
        "Redeems a code with any redirect URI that is registered, not with its own alone.",
        breaks("oauth_code_bound_to_redirect_uri"),
        killedBy("TC_OAD003_r"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Registry registry = endpoint.ledger().registry();
    endpoint
        .authorizationCodeGrant()
        .compareRedirectUrisBy(
            (code, sent) ->
                registry
                    .ownerOf(code.authorization().client())
                    .registration()
                    .redirectUris()
                    .stream()
                    .map(URI::toString)
                    .anyMatch(sent::equals));
  }
}
