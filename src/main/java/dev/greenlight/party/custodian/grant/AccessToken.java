package dev.greenlight.party.custodian.grant;

import java.time.Instant;

/** An access token. */
public final class AccessToken {
  private final String value;
  private final Authorization authorization;
  private final Scope scope;
  private volatile Instant expiresAt;
  private volatile boolean revoked;

  AccessToken(String value, Authorization authorization, Scope scope, Instant expiresAt) {
    this.value = value;
    this.authorization = authorization;
    this.scope = scope;
    this.expiresAt = expiresAt;
  }

  /** The secret itself. */
  public String value() {
    return value;
  }

  /** What it stands for. */
  public Authorization authorization() {
    return authorization;
  }

  /** What it opens. */
  public TokenKind kind() {
    return authorization.client().kind();
  }

  /** What it was issued for; no wider than the Authorization. */
  public Scope scope() {
    return scope;
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether it was taken back, alone or with its Authorization. */
  public boolean isRevoked() {
    return revoked || !authorization.isActive();
  }

  void expire(Instant now) {
    expiresAt = now;
  }

  void revoke() {
    revoked = true;
  }
}
