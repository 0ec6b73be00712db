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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was measured at a place before a customer moved in is none of his: his data holds no
 * IntervalBlock that is over by then, and no measured values of the exhibit {@code predecessor}.
 * The UsagePoint itself and its MeterReadings may be the same, as the meter is. Of a customer who
 * has several UsagePoints only those are looked at for age that the predecessor had too: the others
 * are meters of his own.
 *
 * @param since when the predecessor moved out, as an instant
 */
public record HoldsNothingOfPredecessor(String since) implements Check {
  /** What holds values; a MeterReading holds none, and stays with the meter. */
  private static final Set<String> MEASURED =
      Set.of("IntervalBlock", "UsageSummary", "ElectricPowerQualitySummary");

  private static final Pattern USAGE_POINT = Pattern.compile("/UsagePoint/([^/?#]+)");

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
    Contents before = Contents.of(exhibits, exhibits.exchange("predecessor"));
    Set<String> lived = usagePoints(before);
    Set<String> own = usagePoints(contents);
    // Who has other meters besides may well have readings of them from before.
    boolean hasOthers = own.size() > 1;
    // The answer itself is looked at even where nothing was measured yet.
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Instant earliest = Instant.parse(since).minus(TOLERANCE);
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      outcome.inspected();
      boolean isThere = !hasOthers || usagePoint(block.id()).filter(lived::contains).isPresent();
      if (isThere && block.end() != null && !block.end().isAfter(earliest)) {
        outcome.finds(
            new OlderThanTenancy(
                "nothing from before " + since, block.id() + " ends " + block.end()));
      }
    }
    contents.entries().stream()
        .filter(entry -> MEASURED.contains(entry.kind()))
        .filter(entry -> before.entries().stream().anyMatch(entry::isSameAs))
        .findFirst()
        .ifPresent(
            entry ->
                outcome.finds(
                    new PredecessorsDataHeld("nothing of who lived there before", entry.key())));
    Outcome found = outcome.build();
    return found.breaches().isEmpty() && hasOthers && own.stream().noneMatch(lived::contains)
        ? Outcome.undecided(
            "the next customer has several UsagePoints ("
                + String.join(", ", own)
                + "), and nothing tells which of them is that of who lived there before ("
                + String.join(", ", lived)
                + ")")
        : found;
  }

  /** The ids of those that something lives below, by its address. */
  private static Set<String> usagePoints(Contents contents) {
    return contents.entries().stream()
        .flatMap(entry -> usagePoint(entry.self()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> usagePoint(String address) {
    Matcher named = USAGE_POINT.matcher(address);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
