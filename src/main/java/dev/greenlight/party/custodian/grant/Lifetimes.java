package dev.greenlight.party.custodian.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** How long what a Data Custodian issues is good. */
public final class Lifetimes {
  /** RFC 6749 recommends ten minutes at most, good practice one; ESPI demands less than six. */
  private static final Duration CODE = Duration.ofSeconds(60);

  /** As the OpenADE task force recommends. */
  private static final Duration ACCESS = Duration.ofHours(1);

  /** As the OpenADE task force recommends. */
  private static final Duration REFRESH = Duration.ofDays(7);

  private static final Duration REGISTRATION = Duration.ofDays(3650);

  private Duration code = CODE;
  private Duration access = ACCESS;
  private Duration later = Duration.ZERO;
  private int term;

  Lifetimes() {}

  /**
   * For how long a customer grants access from now on.
   *
   * @param months 0 for no end
   */
  public void grantFor(int months) {
    term = months;
  }

  /** Lets access tokens last otherwise. Called before the first request only. */
  public void letAccessTokensLast(Duration other) {
    access = other;
  }

  /**
   * Lets access tokens end later than is said of them, or earlier where that is negative. Called
   * before the first request only.
   */
  public void letAccessTokensEnd(Duration other) {
    later = other;
  }

  /** Lets codes last otherwise. Called before the first request only. */
  public void letCodesLast(Duration other) {
    code = other;
  }

  /** How long an access token lasts. */
  public Duration access() {
    return access;
  }

  Duration code() {
    return code;
  }

  /** Until when what is granted at that time is; empty for no end. */
  Optional<Instant> endOfGrant(Instant time) {
    return Optional.of(term)
        .filter(months -> months > 0)
        .map(months -> time.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant());
  }

  Instant endOfRegistration(Instant time) {
    return time.plus(REGISTRATION);
  }

  Instant endOfAccess(Authorization authorization, Instant time) {
    return within(authorization, time.plus(access));
  }

  /** When an access token opens nothing any more, of which is said that it ends then. */
  Instant trueEndOfAccess(Instant said) {
    return said.plus(later);
  }

  Instant endOfRefresh(Authorization authorization, Instant time) {
    return within(authorization, time.plus(REFRESH));
  }

  /** No token outlives what was granted. */
  private static Instant within(Authorization authorization, Instant end) {
    return authorization.until().filter(end::isAfter).orElse(end);
  }
}
