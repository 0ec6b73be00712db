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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a customer shares who chose some days holds no block that is of other days only. Blocks may
 * begin before and end after them, as those of a billing period do; days begin and end at midnight
 * somewhere on earth. Where LocalTimeParameters say when days begin, a block that is of other days
 * by that clock is told less gravely: which clock the pages mean no source says. Looks at the
 * exhibits {@code answer} and {@code whole}, what he shares when he shares everything.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
public record KeepsToChosenDays(String from, String to) implements Check {
  private static final String LOCAL_DUTY = "choice_bounds_local_days";

  /** Local midnight is at most this far from that of UTC. */
  private static final Duration ZONES = Duration.ofHours(14);

  /** No meter was read so before, or after: a wrong time, which is for the feed rules to say. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /** A block of days that were not chosen. */
  record DaysNotChosen(String expected, String observed) implements Finding {}

  /** A block of days that were not chosen by the clock where it was measured. */
  record LocalDaysNotChosen(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    List<TimedBlocks.Block> blocks = timed(exhibits, exchange);
    if (response.status() != 200 || blocks.isEmpty()) {
      return Outcome.undecided(
          "status " + response.status() + " and no IntervalBlock that says when it is");
    }
    if (timed(exhibits, exhibits.exchange("whole")).stream().noneMatch(this::isOfOtherDays)) {
      return Outcome.undecided(
          "the customer has no block that is of other days only, so that none can be left out:"
              + " choose fewer days (pixit.choice.from, to)");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(blocks.size());
    blocks.stream()
        .filter(this::isOfOtherDays)
        .findFirst()
        .ifPresent(
            block ->
                outcome.finds(
                    new DaysNotChosen(
                        "blocks from " + from + " to " + to,
                        block.id() + " from " + block.start() + " to " + block.end())));
    LocalDays local = LocalDays.of(exhibits, exchange, exhibits.exchange("whole"));
    blocks.stream()
        .filter(block -> !isOfOtherDays(block) && isOfOtherDays(block, local))
        .findFirst()
        .ifPresent(
            block ->
                outcome.finds(
                    LOCAL_DUTY,
                    new LocalDaysNotChosen(
                        "blocks from "
                            + from
                            + " to "
                            + to
                            + " by the clock of LocalTimeParameters",
                        block.id() + " from " + block.start() + " to " + block.end())));
    return outcome.build();
  }

  private static List<TimedBlocks.Block> timed(Exhibits exhibits, Exchange exchange) {
    return TimedBlocks.of(exhibits, exchange).blocks().stream()
        .filter(block -> block.start() != null && block.end() != null)
        .filter(block -> block.start().isAfter(EARLIEST) && block.end().isBefore(LATEST))
        .toList();
  }

  private boolean isOfOtherDays(TimedBlocks.Block block) {
    Instant begin = midnight(LocalDate.parse(from)).minus(ZONES);
    Instant end = midnight(LocalDate.parse(to).plusDays(1)).plus(ZONES);
    return !block.end().isAfter(begin) || !block.start().isBefore(end);
  }

  private boolean isOfOtherDays(TimedBlocks.Block block, LocalDays local) {
    return local.isOverBy(block.end(), LocalDate.parse(from))
        || local.isFrom(block.start(), LocalDate.parse(to).plusDays(1));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
