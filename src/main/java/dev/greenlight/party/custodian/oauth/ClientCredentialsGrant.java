package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.SCOPE_INVALID;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RefreshToken;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Tokens of kind C and R for what a client may do by its registration (RFC 6749 section 4.4).
 *
 * <p>Never with a refresh token: the client can ask again.
 */
public final class ClientCredentialsGrant implements Grant {
  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance;
  private BiPredicate<Scope, Scope> mayAsk = Scope::isWithin;
  private Function<Authorization, Optional<RefreshToken>> refresh =
      authorization -> Optional.empty();

  ClientCredentialsGrant(Ledger ledger, Vigilance<TokenFault> vigilance) {
    this.ledger = ledger;
    this.vigilance = vigilance;
  }

  /** Hands out refresh tokens all the same. Called before the first request only. */
  public void issueRefreshTokens() {
    refresh = authorization -> Optional.of(ledger.issueRefreshToken(authorization));
  }

  /**
   * Decides otherwise whether a scope (first) may be had where another one is offered. Called
   * before the first request only.
   */
  public void allowScopesBy(BiPredicate<Scope, Scope> other) {
    mayAsk = other;
  }

  @Override
  public IssuedTokens issue(Client client, Parameters form) {
    Authorization authorization = ledger.standingAuthorization(client);
    Optional<String> asked = form.first("scope");
    Optional<Scope> granted =
        asked.flatMap(Scope::parse).filter(scope -> mayAsk.test(scope, client.offered()));
    vigilance.refuseIf(asked.isPresent() && granted.isEmpty(), SCOPE_INVALID);
    return new IssuedTokens(
        ledger.issueAccessToken(authorization, granted.orElse(client.offered())),
        refresh.apply(authorization));
  }
}
