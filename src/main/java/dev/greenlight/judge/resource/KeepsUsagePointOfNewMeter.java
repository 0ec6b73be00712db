package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meter is no place: when it is swapped, the UsagePoints are those of before, and so is all that
 * was measured until then, by its ids. Looks at the exhibits {@code answer}, and {@code whole} of
 * before.
 */
public record KeepsUsagePointOfNewMeter() implements Check {
  private static final String READINGS_DUTY = "meter_swap_keeps_readings";
  private static final String POINT = "UsagePoint";
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
    if (response.status() != 200 || !now.isReadable() || !before.holds(POINT)) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of a swap");
    }
    Known known = Known.of(before);
    Known left = Known.of(now);
    Outcome.Builder outcome = new Outcome.Builder().inspected(before.entries().size());
    boolean changed =
        before.entries().stream().anyMatch(entry -> isPoint(entry) && !left.holds(entry))
            || now.entries().stream().anyMatch(entry -> isPoint(entry) && !known.holds(entry));
    if (changed) {
      outcome.finds(new UsagePointsChanged(points(before), points(now)));
    }
    before.entries().stream()
        .filter(entry -> MEASURED.contains(entry.kind()) && !left.holds(entry))
        .limit(SHOWN)
        .forEach(
            entry ->
                outcome.finds(READINGS_DUTY, new ReadingsLost(entry.name(), "not in the answer")));
    return outcome.build();
  }

  private static boolean isPoint(Contents.Listed entry) {
    return entry.kind().equals(POINT);
  }

  private static String points(Contents contents) {
    return contents.entries().stream()
        .filter(KeepsUsagePointOfNewMeter::isPoint)
        .map(Contents.Listed::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What is there, by id or by address: one of them is enough to know it again. */
  private record Known(Set<String> names) {
    static Known of(Contents contents) {
      Set<String> names = new HashSet<>();
      contents
          .entries()
          .forEach(
              entry -> {
                names.add(entry.id());
                names.add(entry.self());
              });
      names.remove("");
      return new Known(names);
    }

    /** What says neither cannot be missed. */
    boolean holds(Contents.Listed entry) {
      return entry.name().isEmpty() || names.contains(entry.id()) || names.contains(entry.self());
    }
  }
}
