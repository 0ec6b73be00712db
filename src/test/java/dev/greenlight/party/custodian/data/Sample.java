package dev.greenlight.party.custodian.data;

import java.time.Instant;

/** Data that the tests look at. */
final class Sample {
  static final String ROOT = "https://localhost:8443/DataCustodian/espi/1_1/resource";
  static final long SEED = 7;

  /** An afternoon in autumn, after the end of daylight saving. */
  static final Instant AUTUMN = Instant.parse("2026-11-23T20:30:00Z");

  /** An afternoon in spring, after the beginning of daylight saving. */
  static final Instant SPRING = Instant.parse("2026-03-20T20:30:00Z");

  private Sample() {}

  static Subscription of(String id, Instant now, int months) {
    return UsageData.of(SEED, ROOT, now, months).subscription(id).orElseThrow();
  }

  static Subscription small() {
    return of("9", AUTUMN, 2);
  }
}
