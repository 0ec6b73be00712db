package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_EXPIRED;
import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_OF_OTHER_CLIENT;
import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_REVOKED;
import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.TokenFault.REFRESH_TOKEN_USED;
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
import java.util.function.Consumer;

/**
 * New tokens for a refresh token (RFC 6749 section 6).
 *
 * <p>The refresh token is replaced at each use; one that comes again ends its whole family (RFC
 * 9700 section 4.14.2).
 */
public final class RefreshTokenGrant implements Grant {
  /** Finds the refresh token that a request means. */
  @FunctionalInterface
  public interface RefreshTokenLookup {
    /** The refresh token, or none. */
    Optional<RefreshToken> find(Client client, Parameters form);
  }

  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance;
  private RefreshTokenLookup lookup;
  private Consumer<Authorization> onReuse;
  private boolean rotating = true;
  private BiPredicate<Scope, Authorization> mayHave =
      (asked, authorization) -> asked.isWithin(authorization.scope());

  RefreshTokenGrant(Ledger ledger, Vigilance<TokenFault> vigilance) {
    this.ledger = ledger;
    this.vigilance = vigilance;
    this.lookup = (client, form) -> form.first("refresh_token").flatMap(ledger::refreshToken);
    this.onReuse = ledger::revoke;
  }

  /** Finds refresh tokens otherwise. Called before the first request only. */
  public void lookUpTokensBy(RefreshTokenLookup other) {
    lookup = other;
  }

  /** Lets a family live on when one of it comes again. Called before the first request only. */
  public void keepFamilyOnReuse() {
    onReuse = authorization -> {};
  }

  /**
   * Decides otherwise whether a scope may be had by a refresh of what was granted. Called before
   * the first request only.
   */
  public void allowScopesBy(BiPredicate<Scope, Authorization> other) {
    mayHave = other;
  }

  /** Lets refresh tokens serve again and again. Called before the first request only. */
  public void reuseTokens() {
    rotating = false;
  }

  @Override
  public IssuedTokens issue(Client client, Parameters form) {
    vigilance.refuseIf(form.first("refresh_token").isEmpty(), REFRESH_TOKEN_MISSING);
    RefreshToken token = vigilance.require(lookup.find(client, form), REFRESH_TOKEN_UNKNOWN);
    Authorization authorization = token.authorization();
    vigilance.refuseIf(!authorization.client().equals(client), REFRESH_TOKEN_OF_OTHER_CLIENT);
    vigilance.refuseIf(token.isExpired(ledger.now()), REFRESH_TOKEN_EXPIRED);
    vigilance.refuseIf(token.isRevoked(), REFRESH_TOKEN_REVOKED);
    Scope scope = scope(authorization, form.first("scope"));
    if (!rotating) {
      return new IssuedTokens(ledger.issueAccessToken(authorization, scope), Optional.of(token));
    }
    use(token);
    return new IssuedTokens(
        ledger.issueAccessToken(authorization, scope),
        Optional.of(ledger.issueRefreshToken(authorization)));
  }

  private Scope scope(Authorization granted, Optional<String> asked) {
    if (asked.isEmpty()) {
      return granted.scope();
    }
    Optional<Scope> allowed =
        asked.flatMap(Scope::parse).filter(scope -> mayHave.test(scope, granted));
    return vigilance.require(allowed, SCOPE_INVALID);
  }

  private void use(RefreshToken token) {
    boolean again = !token.use();
    if (again) {
      onReuse.accept(token.authorization());
    }
    vigilance.refuseIf(again, REFRESH_TOKEN_USED);
  }
}
