package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * IntervalBlocks that were published at the very bound of a window are inside it (FB_37). Looks at
 * the exhibits {@code answer} and {@code whole}. What selects by another time, or not at all, is
 * not asked: that is for {@link FiltersByTime}.
 *
 * @param from begin of the window as an instant
 * @param to its end as an instant
 */
public record IncludesBounds(String from, String to) implements Check {
  private static final String STAMP = "published";
  private static final int SHOWN = 3;

  /** A block that was published at a bound is not in the answer. */
  record BoundExcluded(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of the bounds");
    }
    Instant first = Instant.parse(from);
    Instant last = Instant.parse(to);
    TimedBlocks all = TimedBlocks.of(exhibits, exhibits.exchange("whole"));
    Set<String> observed = ids(TimedBlocks.of(exhibits, exchange), time -> true);
    Set<String> inside = ids(all, time -> time.isAfter(first) && time.isBefore(last));
    Set<String> bounds = ids(all, time -> time.equals(first) || time.equals(last));
    Set<String> others = new TreeSet<>(observed);
    others.removeAll(inside);
    others.removeAll(bounds);
    if (inside.isEmpty() || !observed.containsAll(inside) || !others.isEmpty()) {
      return Outcome.notApplicable(
          "the answer does not hold what was published within the window, and that alone");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(bounds.size());
    bounds.stream()
        .filter(id -> !observed.contains(id))
        .limit(SHOWN)
        .forEach(
            id ->
                outcome.finds(
                    new BoundExcluded(
                        "what was published at the very bound, " + from + " or " + to,
                        id + " is not in the answer")));
    return outcome.build();
  }

  private static Set<String> ids(TimedBlocks blocks, Predicate<Instant> when) {
    return blocks.blocks().stream()
        .filter(block -> block.stamp(STAMP) != null && when.test(block.stamp(STAMP)))
        .map(TimedBlocks.Block::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
