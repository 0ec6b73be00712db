package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An Authorization ends no later than it did before somebody wrote to it. Looks at the exhibits
 * {@code before} and {@code afterwards}. A duration of 0 is one without end.
 */
public record KeepsAuthorizedPeriod() implements Check {
  private static final int SERVED = 200;

  /** It lasts longer. */
  record PeriodLengthened(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Optional<Instant> before = period(exhibits.exchange("before").response()).flatMap(this::end);
    return NoAnswer.or(
        exhibits.exchange("afterwards"),
        after ->
            before
                .map(end -> judge(end, after))
                .orElseGet(
                    () -> Outcome.notApplicable("the Authorization named no end: none can move")));
  }

  private Outcome judge(Instant before, Exchange.Response after) {
    Optional<DateTimeInterval> period = period(after);
    if (after.status() != SERVED || period.isEmpty()) {
      return Outcome.undecided(
          "status %d, %s: nothing tells whether it lasts longer now"
              .formatted(
                  after.status(),
                  period.isEmpty() ? "without an authorizedPeriod" : "with an authorizedPeriod"));
    }
    Optional<Instant> end = period.flatMap(this::end);
    return end.filter(now -> !now.isAfter(before)).isPresent()
        ? Outcome.holds()
        : Outcome.broken(
            new PeriodLengthened(
                "an authorizedPeriod that ends at " + before + ", as before the PUT",
                end.map(Instant::toString).orElse("no end")));
  }

  private Optional<Instant> end(DateTimeInterval period) {
    return Optional.of(period.duration())
        .filter(lasts -> lasts.compareTo(Duration.ZERO) > 0)
        .map(period.start()::plus);
  }

  private static Optional<DateTimeInterval> period(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .flatMap(resource -> AtomEntry.child(resource, "authorizedPeriod"))
        .flatMap(AtomEntry::interval);
  }
}
