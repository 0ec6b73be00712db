package dev.greenlight.party.custodian.grant;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** An authorization code: good once, for one client, one redirect URI and one PKCE challenge. */
public final class AuthorizationCode {
  private final String value;
  private final Authorization authorization;
  private final String redirectUri;
  private final Optional<String> challenge;
  private final AtomicBoolean redeemed = new AtomicBoolean();
  private volatile Instant expiresAt;

  AuthorizationCode(
      String value,
      Authorization authorization,
      String redirectUri,
      Optional<String> challenge,
      Instant expiresAt) {
    this.value = value;
    this.authorization = authorization;
    this.redirectUri = redirectUri;
    this.challenge = challenge;
    this.expiresAt = expiresAt;
  }

  /** The secret itself. */
  public String value() {
    return value;
  }

  /** The consent that it stands for. */
  public Authorization authorization() {
    return authorization;
  }

  /** The redirect URI of the authorization request. */
  public String redirectUri() {
    return redirectUri;
  }

  /** The S256 challenge of the authorization request, if it had one. */
  public Optional<String> challenge() {
    return challenge;
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether it was used up. */
  public boolean isRedeemed() {
    return redeemed.get();
  }

  /** Uses the code up; false if that had happened before. */
  public boolean redeem() {
    return redeemed.compareAndSet(false, true);
  }

  void expire(Instant now) {
    expiresAt = now;
  }
}
