package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A meter is no place: when it is swapped, the UsagePoints are those of before, and so is all that
 * was measured until then, by its ids. Looks at the exhibits {@code answer}, and {@code whole} of
 * before.
 */
public record KeepsUsagePointOfNewMeter() implements Check {
  private static final String READINGS_DUTY = "meter_swap_keeps_readings";
  private static final Set<String> MEASURED = Set.of("MeterReading", "IntervalBlock");
  private static final int SHOWN = 5;

  /** Other UsagePoints than before. */
  record UsagePointsChanged(String expected, String observed) implements Finding {}

  /** Something that was measured is there no more. */
  record ReadingsLost(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Contents now = Contents.of(exhibits, exchange);
    Contents before = Contents.of(exhibits, exhibits.exchange("whole"));
    if (response.status() != 200 || !now.isReadable() || !before.holds("UsagePoint")) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of a swap");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(before.entries().size());
    Set<String> expected = named(before, Set.of("UsagePoint"));
    Set<String> observed = named(now, Set.of("UsagePoint"));
    if (!expected.equals(observed)) {
      outcome.finds(
          new UsagePointsChanged(String.join(", ", expected), String.join(", ", observed)));
    }
    Set<String> lost = named(before, MEASURED);
    lost.removeAll(named(now, MEASURED));
    lost.stream()
        .limit(SHOWN)
        .forEach(id -> outcome.finds(READINGS_DUTY, new ReadingsLost(id, "not in the answer")));
    return outcome.build();
  }

  private static Set<String> named(Contents contents, Set<String> kinds) {
    return contents.entries().stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .map(Contents.Listed::name)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
