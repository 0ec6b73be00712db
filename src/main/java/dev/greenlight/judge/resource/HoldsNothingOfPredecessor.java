package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What was measured at a place before a customer moved in is none of his: his data holds no
 * IntervalBlock that is over by then, and no measured values of the exhibit {@code predecessor}.
 * The UsagePoint itself and its MeterReadings may be the same, as the meter is.
 *
 * @param since when the predecessor moved out, as an instant
 */
public record HoldsNothingOfPredecessor(String since) implements Check {
  /** What holds values; a MeterReading holds none, and stays with the meter. */
  private static final Set<String> MEASURED =
      Set.of("IntervalBlock", "UsageSummary", "ElectricPowerQualitySummary");

  /** Meters are read for the day. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** Something was measured while somebody else lived there. */
  record OlderThanTenancy(String expected, String observed) implements Finding {}

  /** Something of the predecessor is there as it was. */
  record PredecessorsDataHeld(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (NothingThere.says(response)) {
      return Outcome.holds();
    }
    Contents contents = Contents.of(exhibits, exchange);
    if (response.status() != 200 || !contents.isReadable()) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served shows nothing of anybody");
    }
    // The answer itself is looked at even where nothing was measured yet.
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Instant earliest = Instant.parse(since).minus(TOLERANCE);
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      outcome.inspected();
      if (block.end() != null && !block.end().isAfter(earliest)) {
        outcome.finds(
            new OlderThanTenancy(
                "nothing from before " + since, block.id() + " ends " + block.end()));
      }
    }
    Contents before = Contents.of(exhibits, exhibits.exchange("predecessor"));
    contents.entries().stream()
        .filter(entry -> MEASURED.contains(entry.kind()))
        .filter(entry -> before.entries().stream().anyMatch(entry::isSameAs))
        .findFirst()
        .ifPresent(
            entry ->
                outcome.finds(
                    new PredecessorsDataHeld("nothing of who lived there before", entry.key())));
    return outcome.build();
  }
}
