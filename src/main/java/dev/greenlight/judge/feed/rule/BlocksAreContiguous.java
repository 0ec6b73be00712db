package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.TimesOfUse;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.List;

/**
 * Blocks of a MeterReading follow one another without a gap.
 *
 * <p>What a block or its readings cover is no gap, so that what is missing within a block is told
 * by the rules on it alone. A block at an impossible time, one without any, one that was shifted
 * into another, a day that is too short for the change of the clock and a forgotten last second are
 * told by rules of their own. Reads of a register leave no gaps, nor do times of use that other
 * MeterReadings fill, or may fill where there are too many readings to know. Told once for each
 * MeterReading.
 */
@Rule("GBX-INT-05")
final class BlocksAreContiguous implements FeedRule {
  private static final long DAY = 86_400;

  /** Missing time between blocks; in epoch seconds. */
  record BlockGap(long expectedStart, long start, long gaps, long missing, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a block that begins at " + FeedEvent.instant(expectedStart);
    }

    @Override
    public Object observed() {
      String all =
          gaps == 1 ? "" : "; %d gaps of %d s in this MeterReading".formatted(gaps, missing);
      return "the next block begins at %s (%d s missing)%s"
          .formatted(FeedEvent.instant(start), start - expectedStart, all);
    }
  }

  private final Facts facts;
  private final long now;

  BlocksAreContiguous(Facts facts, Instant now) {
    this.facts = facts;
    this.now = now.getEpochSecond();
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    TimesOfUse times = new TimesOfUse(facts);
    facts.channels().all().stream()
        .filter(channel -> channel.readingType().filter(type -> type.isRegister()).isEmpty())
        .filter(channel -> channel.blocks().stream().allMatch(this::isOfOurTime))
        .forEach(channel -> check(channel, times, judgement));
  }

  private boolean isOfOurTime(BlockTimes block) {
    return block.coversTime()
        && !StartsAreNotAncient.isAncient(block.earliest())
        && block.from() - DAY <= now;
  }

  private static void check(Channel channel, TimesOfUse times, Judgement judgement) {
    List<BlockTimes> blocks = channel.inTime();
    BlockGap first = null;
    long gaps = 0;
    long missing = 0;
    BlockTimes latest = null;
    for (int i = 0; i < blocks.size(); i++) {
      BlockTimes block = blocks.get(i);
      judgement.inspected();
      long gap = latest == null ? 0 : block.earliest() - latest.latest();
      if (gap > 0
          && !isToldElsewhere(channel, blocks, i, gap)
          && times.rest(channel, latest.latest(), block.earliest()).isGap()) {
        gaps++;
        missing += gap;
        first =
            first == null
                ? new BlockGap(latest.latest(), block.earliest(), 1, gap, block.at())
                : first;
      }
      latest = latest == null || block.latest() > latest.latest() ? block : latest;
    }
    if (first != null) {
      judgement.finds(
          new BlockGap(first.expectedStart(), first.start(), gaps, missing, first.at()));
    }
  }

  private static boolean isToldElsewhere(
      Channel channel, List<BlockTimes> blocks, int number, long gap) {
    BlockTimes before = blocks.get(number - 1);
    return overlap(blocks, number) == gap
        || overlap(blocks, number - 2) == gap
        || DstDays.missed(channel, before).isPresent()
        || (gap == 1 && lostLastSecond(before));
  }

  /** By how much a block ends later than the next one begins: it was shifted, or that was. */
  private static long overlap(List<BlockTimes> blocks, int number) {
    return number >= 0 && number + 1 < blocks.size()
        ? blocks.get(number).latest() - blocks.get(number + 1).earliest()
        : 0;
  }

  private static boolean lostLastSecond(BlockTimes block) {
    return DurationsAreNotOneShort.isShort(block.duration().orElse(0))
        || block.lengths().stream()
            .anyMatch(length -> DurationsAreNotOneShort.isShort(length.seconds()));
  }
}
