package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Days that a customer chose to share. They begin and end at midnight somewhere on earth.
 *
 * @param from the first
 * @param to the last
 */
record ChosenDays(LocalDate from, LocalDate to) {
  /** Local midnight is at most this far from that of UTC. */
  private static final Duration ZONES = Duration.ofHours(14);

  /** No meter was read so before, or after: a wrong time, which is for the feed rules to say. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /** The blocks of a feed that say when they are. */
  static List<TimedBlocks.Block> timed(Exhibits exhibits, Exchange exchange) {
    return TimedBlocks.of(exhibits, exchange).blocks().stream()
        .filter(block -> block.start() != null && block.end() != null)
        .filter(block -> block.start().isAfter(EARLIEST) && block.end().isBefore(LATEST))
        .toList();
  }

  /** Whether a block has no moment in common with them, wherever they begin. */
  boolean leaveOut(TimedBlocks.Block block) {
    return !block.end().isAfter(midnight(from).minus(ZONES))
        || !block.start().isBefore(midnight(to.plusDays(1)).plus(ZONES));
  }

  /** The same by the clock where it was measured. */
  boolean leaveOut(TimedBlocks.Block block, LocalDays local) {
    return local.isOverBy(block.end(), from) || local.isFrom(block.start(), to.plusDays(1));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** As a message tells them. */
  String told() {
    return "blocks from " + from + " to " + to;
  }

  /** A block, as a message tells it. */
  static String told(TimedBlocks.Block block) {
    return block.id() + " from " + block.start() + " to " + block.end();
  }
}
