package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.server.Parameters;

/** Guesses a grant type from the other parameters. */
final class GrantGuess {
  private GrantGuess() {}

  static String from(Parameters form) {
    GrantType guess =
        form.contains("code")
            ? GrantType.AUTHORIZATION_CODE
            : form.contains("refresh_token")
                ? GrantType.REFRESH_TOKEN
                : GrantType.CLIENT_CREDENTIALS;
    return guess.id();
  }
}
