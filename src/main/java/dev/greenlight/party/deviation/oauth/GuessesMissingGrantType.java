package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Guesses the grant type that a request does not name. */
final class GuessesMissingGrantType extends CustodianDeviation {
  GuessesMissingGrantType() {
    super(
        Layer.OAUTH,
        "Guesses the grant type that a request does not name.",
        breaks("oauth_grant_type_required"),
        killedBy("TC_OAD003_c", "TC_OAD011_a", "TC_OAD014_a"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.tellGrantTypeBy(
        form -> form.first("grant_type").or(() -> Optional.of(GrantGuess.from(form))));
  }
}
