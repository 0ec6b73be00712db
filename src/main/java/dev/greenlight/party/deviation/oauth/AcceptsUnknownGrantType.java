package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Treats an unknown grant type as the one that fits the other parameters. */
final class AcceptsUnknownGrantType extends CustodianDeviation {
  AcceptsUnknownGrantType() {
    super(
        Layer.OAUTH,
        "Treats an unknown grant type as the one that fits the other parameters.",
        breaks("oauth_grant_type_supported"),
        killedBy("TC_OAD003_n"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.tellGrantTypeBy(
        form ->
            form.first("grant_type")
                .map(name -> GrantType.of(name).isPresent() ? name : GrantGuess.from(form)));
  }
}
