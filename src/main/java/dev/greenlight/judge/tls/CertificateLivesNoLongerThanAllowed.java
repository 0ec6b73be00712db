package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The certificate of a server was not issued for longer than browsers allow: 398 days, since 15
 * March 2026 200, since 2027 100 and since 2029 47 (CA/Browser Forum baseline requirements, section
 * 6.3.2).
 */
public record CertificateLivesNoLongerThanAllowed() implements Check {
  private static final NavigableMap<Instant, Integer> DAYS_SINCE =
      new TreeMap<>(
          Map.of(
              Instant.MIN,
              398,
              Instant.parse("2026-03-15T00:00:00Z"),
              200,
              Instant.parse("2027-03-15T00:00:00Z"),
              100,
              Instant.parse("2029-03-15T00:00:00Z"),
              47));

  /** Whoever gets the key can use it for long. */
  record LivesTooLong(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, CertificateLivesNoLongerThanAllowed::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    Instant from = presented.leaf().getNotBefore().toInstant();
    Duration life = Duration.between(from, presented.leaf().getNotAfter().toInstant());
    int days = DAYS_SINCE.floorEntry(from).getValue();
    replies.inspected();
    if (life.compareTo(Duration.ofDays(days)) > 0) {
      replies.finds(
          new LivesTooLong(
              "at most " + days + " days for a certificate of " + from,
              presented.told(presented.leaf()) + ": " + life.toDays() + " days"));
    }
  }
}
