package dev.greenlight.judge.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A refresh does not reach beyond the time for which a customer granted access: the new access
 * token ends no later than the authorizedPeriod of its Authorization, and that ends when it did
 * before. Looks at the exhibits {@code before} and {@code answer}, the Authorization before and
 * after, and {@code refreshed}, the answer of the token endpoint. Periods are in epoch seconds; a
 * duration of 0 has no end.
 */
public record StaysWithinTerm() implements Check {
  /** Clocks of two servers differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** An access token that is to live on when the time is over. */
  record TokenOutlivesTerm(String expected, String observed) implements Finding {}

  /** The Authorization ends later than before. */
  record TermProlonged(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("before"),
        before ->
            NoAnswer.or(
                exhibits.exchange("refreshed"),
                refreshed ->
                    NoAnswer.or(
                        exhibits.exchange("answer"), after -> judge(before, refreshed, after))));
  }

  private static Outcome judge(
      Exchange.Response before, Exchange.Response refreshed, Exchange.Response after) {
    if (before.status() != 200 || refreshed.status() != 200 || after.status() != 200) {
      return Outcome.undecided(
          "the Authorization or its refresh was not answered with 200 (status "
              + before.status()
              + ", "
              + refreshed.status()
              + " and "
              + after.status()
              + ")");
    }
    Optional<Instant> end = end(before);
    if (end.isEmpty()) {
      return Outcome.notApplicable(
          "the Authorization states no end (authorizedPeriod without a duration, or with 0)");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Optional<Instant> later = end(after);
    if (later.isEmpty() || later.get().isAfter(end.get().plus(TOLERANCE))) {
      outcome.finds(
          new TermProlonged(
              "an authorizedPeriod that ends at " + end.get(),
              later.map(Instant::toString).orElse("one without an end")));
    }
    tokenEnd(refreshed)
        .ifPresent(
            last -> {
              outcome.inspected();
              if (last.isAfter(end.get().plus(TOLERANCE))) {
                outcome.finds(
                    new TokenOutlivesTerm(
                        "an expires_in that ends by " + end.get(), last.toString()));
              }
            });
    return outcome.build();
  }

  private static Optional<Instant> end(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .flatMap(authorization -> AtomEntry.child(authorization, "authorizedPeriod"))
        .flatMap(AtomEntry::interval)
        .filter(DateTimeInterval::hasEnd)
        .map(DateTimeInterval::end);
  }

  /** By the clock of who issued it; empty when he does not say. */
  private static Optional<Instant> tokenEnd(Exchange.Response issued) {
    return DateTimeInterval.seconds(json(issued).path("expires_in").asText())
        .flatMap(
            lifetime ->
                issued
                    .header("Date")
                    .flatMap(StaysWithinTerm::date)
                    .map(date -> date.plusSeconds(lifetime)));
  }

  private static JsonNode json(Exchange.Response issued) {
    try {
      return Json.COMPACT.readTree(issued.body().content());
    } catch (IOException notJson) {
      // No member is found in it then: other cases say so.
      return Json.COMPACT.createObjectNode();
    }
  }

  private static Optional<Instant> date(String header) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip(), Instant::from));
    } catch (DateTimeException noDate) {
      // Then nobody knows when it was issued.
      return Optional.empty();
    }
  }
}
