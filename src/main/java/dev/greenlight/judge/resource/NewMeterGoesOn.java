package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new meter measures begins where the old one ended, for each quantity at each UsagePoint:
 * no energy is told twice, and none is lost. Looks at the exhibits {@code answer}, and {@code
 * whole} of before the swap.
 */
public record NewMeterGoesOn() implements Check {

  /** The new meter measures what the old one has measured. */
  record MetersOverlap(String expected, String observed) implements Finding {}

  /** Some time is measured by neither. */
  record TimeLost(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == 200 && Contents.of(exhibits, exchange).isReadable()
                ? judge(exhibits, exchange)
                : Outcome.undecided(
                    "status "
                        + response.status()
                        + (response.status() == 200 ? ", not readable" : "")
                        + ": what is not served tells nothing of a swap"));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange) {
    MeteredBlocks before = MeteredBlocks.of(exhibits, exhibits.exchange("whole"));
    MeteredBlocks now = MeteredBlocks.of(exhibits, exchange);
    Outcome.Builder outcome = new Outcome.Builder();
    before.blocks().forEach((channel, old) -> judge(channel, old, now, outcome));
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.undecided(
            "no IntervalBlock is there that was not there before the swap: the hook is done when"
                + " the new meter has been read (pixit.hooks.swapMeter)")
        : found;
  }

  private static void judge(
      MeteredBlocks.Channel channel,
      List<TimedBlocks.Block> old,
      MeteredBlocks now,
      Outcome.Builder outcome) {
    Set<String> known = old.stream().map(TimedBlocks.Block::id).collect(Collectors.toSet());
    Instant end =
        old.stream().map(TimedBlocks.Block::end).max(Comparator.naturalOrder()).orElseThrow();
    now.blocks().getOrDefault(channel, List.of()).stream()
        .filter(block -> !known.contains(block.id()))
        .min(Comparator.comparing(TimedBlocks.Block::start))
        .ifPresent(
            first -> {
              outcome.inspected();
              String expected = "a first block of the new meter from " + end;
              String observed = first.id() + " from " + first.start();
              if (first.start().isBefore(end)) {
                outcome.finds(new MetersOverlap(expected, observed));
              } else if (first.start().isAfter(end)) {
                outcome.finds(new TimeLost(expected, observed));
              }
            });
  }
}
