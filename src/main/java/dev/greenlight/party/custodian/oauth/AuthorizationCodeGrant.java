package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_EXPIRED;
import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_OF_OTHER_CLIENT;
import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_REVOKED;
import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.TokenFault.CODE_USED;
import static dev.greenlight.party.custodian.oauth.TokenFault.REDIRECT_URI_DIFFERS;
import static dev.greenlight.party.custodian.oauth.TokenFault.REDIRECT_URI_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.VERIFIER_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.VERIFIER_UNASKED;
import static dev.greenlight.party.custodian.oauth.TokenFault.VERIFIER_WRONG;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.AuthorizationCode;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tokens for an authorization code (RFC 6749 section 4.1.3, RFC 7636).
 *
 * <p>A code that is presented wrongly is not used up, so that a mistake can be mended; one that is
 * presented again after success ends the whole Authorization, because somebody stole it.
 */
public final class AuthorizationCodeGrant implements Grant {
  /** Finds the code that a request means. */
  @FunctionalInterface
  public interface CodeLookup {
    /** The code, or none. */
    Optional<AuthorizationCode> find(Client client, Parameters form);
  }

  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance;
  private CodeLookup lookup;
  private Consumer<Authorization> onReplay;
  private BiPredicate<AuthorizationCode, String> sameRedirect =
      (code, sent) -> sent.equals(code.redirectUri());

  private Predicate<AuthorizationCode> usingUp = AuthorizationCode::redeem;

  private BiPredicate<String, String> fits =
      (challenge, verifier) -> s256(verifier).equals(challenge);

  AuthorizationCodeGrant(Ledger ledger, Vigilance<TokenFault> vigilance) {
    this.ledger = ledger;
    this.vigilance = vigilance;
    this.lookup = (client, form) -> form.first("code").flatMap(ledger::code);
    this.onReplay = ledger::revoke;
  }

  /** Finds codes otherwise. Called before the first request only. */
  public void lookUpCodesBy(CodeLookup other) {
    lookup = other;
  }

  /**
   * Decides otherwise whether a code may be redeemed with an address. Called before the first
   * request only.
   */
  public void compareRedirectUrisBy(BiPredicate<AuthorizationCode, String> other) {
    sameRedirect = other;
  }

  /** Takes more verifiers (second) for a challenge. Called before the first request only. */
  public void alsoTakeVerifiers(BiPredicate<String, String> more) {
    fits = fits.or(more);
  }

  /** Uses codes up otherwise; false for one that had been. Called before the first request only. */
  public void useCodesUpBy(Predicate<AuthorizationCode> other) {
    usingUp = other;
  }

  /** Lets tokens live on when their code comes again. Called before the first request only. */
  public void keepTokensOnReplay() {
    onReplay = authorization -> {};
  }

  @Override
  public IssuedTokens issue(Client client, Parameters form) {
    vigilance.refuseIf(form.first("code").isEmpty(), CODE_MISSING);
    Optional<String> redirectUri = form.first("redirect_uri");
    vigilance.refuseIf(redirectUri.isEmpty(), REDIRECT_URI_MISSING);
    AuthorizationCode code = vigilance.require(lookup.find(client, form), CODE_UNKNOWN);
    Authorization authorization = code.authorization();
    vigilance.refuseIf(!authorization.client().equals(client), CODE_OF_OTHER_CLIENT);
    vigilance.refuseIf(code.isExpired(ledger.now()), CODE_EXPIRED);
    vigilance.refuseIf(
        redirectUri.filter(uri -> !sameRedirect.test(code, uri)).isPresent(), REDIRECT_URI_DIFFERS);
    verify(code.challenge(), form.first("code_verifier"));
    redeem(code);
    vigilance.refuseIf(!authorization.isActive(), CODE_REVOKED);
    return new IssuedTokens(
        ledger.issueAccessToken(authorization, authorization.scope()),
        Optional.of(ledger.issueRefreshToken(authorization)));
  }

  private void redeem(AuthorizationCode code) {
    boolean replayed = !usingUp.test(code);
    if (replayed) {
      onReplay.accept(code.authorization());
    }
    vigilance.refuseIf(replayed, CODE_USED);
  }

  private void verify(Optional<String> challenge, Optional<String> verifier) {
    vigilance.refuseIf(challenge.isPresent() && verifier.isEmpty(), VERIFIER_MISSING);
    vigilance.refuseIf(challenge.isEmpty() && verifier.isPresent(), VERIFIER_UNASKED);
    vigilance.refuseIf(
        challenge.isPresent()
            && verifier.filter(one -> !fits.test(challenge.get(), one)).isPresent(),
        VERIFIER_WRONG);
  }

  private static String s256(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
