package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A downloaded file holds the blocks of the days that the customer chose: none that is of other
 * days only, and from the first day to the last (manual test GB017). Blocks may begin before and
 * end after it, as those of a billing period do. Days begin and end at midnight somewhere on earth.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
public record CoversChosenPeriod(String from, String to) implements Check {
  /** Local midnight is at most this far from that of UTC. */
  private static final Duration ZONES = Duration.ofHours(14);

  private static final Duration DAY = Duration.ofDays(1);

  /** A block of other days. */
  record BlockOfOtherDays(String expected, String observed) implements Finding {}

  /** Days without a block. */
  record PeriodNotCovered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> judge(TimedBlocks.of(exhibits, exhibits.exchange("answer"))));
  }

  private Outcome judge(TimedBlocks found) {
    List<TimedBlocks.Block> blocks =
        found.blocks().stream()
            .filter(block -> block.start() != null && block.end() != null)
            .sorted(Comparator.comparing(TimedBlocks.Block::start))
            .toList();
    if (blocks.isEmpty()) {
      return Outcome.undecided(
          found.problem() == null ? "the file holds no IntervalBlock" : found.problem());
    }
    Instant begin = LocalDate.parse(from).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant end = LocalDate.parse(to).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Outcome.Builder outcome = new Outcome.Builder().inspected(blocks.size());
    blocks.stream()
        .filter(
            block ->
                !block.end().isAfter(begin.minus(ZONES))
                    || !block.start().isBefore(end.plus(ZONES)))
        .findFirst()
        .ifPresent(block -> outcome.finds(new BlockOfOtherDays(chosen(), told(block))));
    uncovered(blocks, begin, end)
        .ifPresent(words -> outcome.finds(new PeriodNotCovered(chosen(), words)));
    return outcome.build();
  }

  /** Only the ends: what is missing between them may not have been metered. */
  private static Optional<String> uncovered(
      List<TimedBlocks.Block> blocks, Instant begin, Instant end) {
    Instant first = blocks.get(0).start();
    Instant last =
        blocks.stream().map(TimedBlocks.Block::end).max(Comparator.naturalOrder()).orElseThrow();
    if (first.isAfter(begin.plus(ZONES).plus(DAY))) {
      return Optional.of("the first block begins at " + first);
    }
    return last.isBefore(end.minus(ZONES).minus(DAY))
        ? Optional.of("the last block ends at " + last)
        : Optional.empty();
  }

  private String chosen() {
    return "blocks from " + from + " to " + to;
  }

  private static String told(TimedBlocks.Block block) {
    return "a block from " + block.start() + " to " + block.end();
  }
}
