package dev.greenlight.party.custodian.grant;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** A refresh token: good once, then replaced by the next of its family. */
public final class RefreshToken {
  private final String value;
  private final Authorization authorization;
  private final AtomicBoolean used = new AtomicBoolean();
  private volatile Instant expiresAt;

  RefreshToken(String value, Authorization authorization, Instant expiresAt) {
    this.value = value;
    this.authorization = authorization;
    this.expiresAt = expiresAt;
  }

  /** The secret itself. */
  public String value() {
    return value;
  }

  /** What it stands for; all refresh tokens of one Authorization are a family. */
  public Authorization authorization() {
    return authorization;
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether its family was taken back. */
  public boolean isRevoked() {
    return !authorization.isActive();
  }

  /** Uses it up; false if that had happened before. */
  public boolean use() {
    return used.compareAndSet(false, true);
  }

  void expire(Instant now) {
    expiresAt = now;
  }
}
