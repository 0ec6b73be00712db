package dev.greenlight.party.custodian.grant;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one client was allowed to do: by one consent of a Retail Customer, or by its registration.
 *
 * <p>Every code and token belongs to one; when it is revoked they are dead.
 */
public final class Authorization {
  private final String id;
  private final Client client;
  private final Optional<RetailCustomer> customer;
  private final GrantType grantType;
  private final Scope scope;
  private final Share share;
  private final Instant since;
  private volatile Optional<Instant> until;
  private volatile Instant expiresAt;
  private volatile Optional<Instant> revokedAt = Optional.empty();

  Authorization(
      String id,
      Client client,
      Optional<RetailCustomer> customer,
      GrantType grantType,
      Scope scope,
      Share share,
      Instant since,
      Optional<Instant> until) {
    this.id = id;
    this.client = client;
    this.customer = customer;
    this.grantType = grantType;
    this.scope = scope;
    this.share = share;
    this.since = since;
    this.until = until;
    this.expiresAt = since;
  }

  /** Opaque id, as in its URI. */
  public String id() {
    return id;
  }

  /** Whom it was given to. */
  public Client client() {
    return client;
  }

  /** Who consented; empty for what a client may do by its registration. */
  public Optional<RetailCustomer> customer() {
    return customer;
  }

  /** The grant that began it. */
  public GrantType grantType() {
    return grantType;
  }

  /** What was granted. */
  public Scope scope() {
    return scope;
  }

  /** What of the customer's data it opens. */
  public Share share() {
    return share;
  }

  /** When it began. */
  public Instant since() {
    return since;
  }

  /** When its term is over; empty where it has none. */
  public Optional<Instant> until() {
    return until;
  }

  /** Lets it last longer than it was given for. */
  public void prolong(Duration more) {
    until = until.map(end -> end.plus(more));
  }

  /** When the newest access token ends. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Last change. */
  public Instant updated() {
    return revokedAt.orElse(since);
  }

  /** Whether it still holds. */
  public boolean isActive() {
    return revokedAt.isEmpty();
  }

  void expiresAt(Instant end) {
    expiresAt = end;
  }

  void revive() {
    revokedAt = Optional.empty();
  }

  void revoke(Instant now) {
    if (isActive()) {
      revokedAt = Optional.of(now);
    }
  }
}
