package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing is older than the history that was granted: HistoryLength counts months back from the
 * consent. How the first of them is counted no source says, so that the whole of that calendar
 * month is allowed, and a day for time zones. Looks at the exhibits {@code answer} and {@code
 * granted scope}.
 *
 * @param consent when it was given, as an instant
 */
public record KeepsToHistory(String consent) implements Check {
  private static final int MOST_MONTHS = 1200;

  /** Before that no meter was read so: a wrong time, which is for the feed rules to say. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /** Something was over before the granted history begins. */
  record OlderThanGranted(String expected, String observed) implements Finding {}

  /** The batch was not served. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Optional<Integer> months = months(exhibits.fact("granted scope"));
    if (months.isEmpty()) {
      return Outcome.undecided("the granted scope names no HistoryLength in months");
    }
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    Instant beginning = beginning(months.get());
    Outcome.Builder outcome = new Outcome.Builder();
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      if (block.end() == null || block.end().isBefore(EARLIEST)) {
        continue;
      }
      outcome.inspected();
      if (!block.end().isAfter(beginning)) {
        outcome.finds(
            new OlderThanGranted(
                "nothing that ends before " + beginning, block.id() + " ends " + block.end()));
      }
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.undecided("the batch holds no IntervalBlock that says when it is")
        : found;
  }

  private Instant beginning(int months) {
    OffsetDateTime first =
        Instant.parse(consent).atOffset(ZoneOffset.UTC).minusMonths(months).withDayOfMonth(1);
    return first.toLocalDate().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Optional<Integer> months(String scope) {
    return ScopeTerms.of(scope).terms().getOrDefault("historylength", Set.of()).stream()
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(value -> value <= MOST_MONTHS)
        .max(Integer::compareTo);
  }
}
