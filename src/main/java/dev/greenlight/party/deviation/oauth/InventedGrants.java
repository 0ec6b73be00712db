package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.AuthorizationCode;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.server.Parameters;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes up consents that no Retail Customer gave. */
final class InventedGrants {
  private InventedGrants() {}

  /** Goes on as if there were a code for such requests. */
  static void acceptCodes(TokenEndpoint endpoint, Predicate<Parameters> requests) {
    Ledger ledger = endpoint.ledger();
    // An invented code has no challenge to go with a verifier.
    endpoint.overlook(TokenFault.VERIFIER_UNASKED);
    endpoint
        .authorizationCodeGrant()
        .lookUpCodesBy(
            (client, form) ->
                form.first("code")
                    .flatMap(ledger::code)
                    .or(() -> requests.test(form) ? code(ledger, client, form) : Optional.empty()));
  }

  /** Goes on as if there were a refresh token for such requests. */
  static void acceptRefreshTokens(TokenEndpoint endpoint, Predicate<Parameters> requests) {
    Ledger ledger = endpoint.ledger();
    endpoint
        .refreshTokenGrant()
        .lookUpTokensBy(
            (client, form) ->
                form.first("refresh_token")
                    .flatMap(ledger::refreshToken)
                    .or(
                        () ->
                            requests.test(form)
                                ? Optional.of(ledger.issueRefreshToken(consent(ledger, client)))
                                : Optional.empty()));
  }

  private static Optional<AuthorizationCode> code(Ledger ledger, Client client, Parameters form) {
    return Optional.of(
        ledger.issueCode(
            consent(ledger, client), form.first("redirect_uri").orElse(""), Optional.empty()));
  }

  private static Authorization consent(Ledger ledger, Client client) {
    return ledger.consent(client, ledger.registry().customers().get(0), client.offered());
  }
}
