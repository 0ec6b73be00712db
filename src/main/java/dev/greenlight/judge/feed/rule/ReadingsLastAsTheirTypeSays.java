package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.BlockTimes.Length;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.List;

/**
 * Readings last as long as the interval length of their ReadingType.
 *
 * <p>Days may be an hour shorter or longer, for daylight saving, unless the wall clock of the
 * customer has none, or does not change about that time; months and longer periods up to a quarter,
 * as calendar months and billing periods are; the last of several months may be shorter, as it is
 * still running. Points in time are told by {@link ReadingsLastSomeTime}, readings a second short
 * by {@link DurationsAreNotOneShort}. Told once for each MeterReading.
 */
@Rule("GBX-INT-11")
final class ReadingsLastAsTheirTypeSays implements FeedRule {
  private static final long DAY = 86_400;
  private static final long MONTH = 28 * DAY;
  private static final long CLOCK_CHANGE = 3_600;

  /**
   * Readings of another length than their type says; in seconds.
   *
   * @param isDistance whether they start as far apart as their type says
   */
  record ReadingLengthDiffers(
      long length,
      long seconds,
      long count,
      long readings,
      boolean isClockOff,
      boolean isDistance,
      Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "readings of %d s, the intervalLength of their ReadingType%s"
          .formatted(
              length,
              isClockOff && differsByClock(seconds, length)
                  ? ", on each day, as the LocalTimeParameters has no daylight saving"
                  : "");
    }

    @Override
    public Object observed() {
      return seconds
          + " s; "
          + (readings == 1
              ? "the only reading of this MeterReading lasts otherwise"
              : "%d of the %d readings of this MeterReading last otherwise"
                  .formatted(count, readings));
    }

    @Override
    public String fix() {
      if (isDistance) {
        return "Write %d into timePeriod/duration of each reading, as each starts so long after the one before"
            .formatted(length);
      }
      return count == readings && !isClockOff
          ? "Write the length of the readings, %d, into intervalLength of their ReadingType, or relate the MeterReading to a ReadingType of that length"
              .formatted(seconds)
          : "";
    }
  }

  /** A day an hour shorter or longer than others, while the clock goes on; in seconds. */
  record DayOffWithoutChangeOfClock(long length, long seconds, Instant start, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a reading of %d s at %s, as the clock does not change about that day"
          .formatted(length, start);
    }

    @Override
    public Object observed() {
      return seconds + " s";
    }

    @Override
    public String fix() {
      return "Let days begin at local midnight, and last 82800 or 90000 s only on those on which"
          + " the clock changes";
    }
  }

  private final Facts facts;

  ReadingsLastAsTheirTypeSays(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      channel
          .readingType()
          .filter(type -> !type.isRegister() && type.intervalLength().isPresent())
          .ifPresent(type -> judge(channel, type.intervalLength().getAsLong(), judgement));
    }
  }

  private void judge(Channel channel, long length, Judgement judgement) {
    Length first = null;
    long count = 0;
    long readings = 0;
    boolean changes = false;
    boolean isOff = channel.clock().filter(LocalTime::isOff).isPresent();
    long end = length < MONTH ? 0 : lastEnd(channel);
    for (BlockTimes block : channel.blocks()) {
      for (Length each : block.lengths()) {
        readings += each.count();
        changes |= differsByClock(each.seconds(), length);
        if (isRunning(block, each, end, length)) {
          continue;
        }
        if (!fits(each.seconds(), length) || (isOff && differsByClock(each.seconds(), length))) {
          first = first == null ? each : first;
          count += each.count();
        }
      }
    }
    judgement.inspected(readings);
    if (first != null) {
      judgement.finds(
          new ReadingLengthDiffers(
              length,
              first.seconds(),
              count,
              readings,
              isOff,
              count == readings && startSoFarApart(channel.blocks().get(0), length),
              first.at()));
    } else if (changes) {
      channel
          .clock()
          .filter(LocalTime::savesDaylight)
          .ifPresent(clock -> judgeDays(channel, length, clock, judgement));
    }
  }

  /**
   * Whether all readings of a block last alike, and each starts that many seconds after another.
   */
  private static boolean startSoFarApart(BlockTimes block, long length) {
    List<Length> lengths = block.lengths();
    return lengths.size() == 1
        && block.readings() > 2
        && block.coversTime()
        && block.latest() - block.earliest() - lengths.get(0).seconds()
            == (block.readings() - 1) * length;
  }

  /** Where the last of several lengths or blocks ends, in epoch seconds; 0 for a single one. */
  private static long lastEnd(Channel channel) {
    boolean several = channel.blocks().size() > 1 || channel.blocks().get(0).lengths().size() > 1;
    return several ? channel.inTime().stream().mapToLong(BlockTimes::latest).max().orElse(0) : 0;
  }

  /**
   * Whether it is the last of several months, which is not over.
   *
   * @param end of the last of all, in epoch seconds; 0 where there is but one
   */
  private static boolean isRunning(BlockTimes block, Length last, long end, long length) {
    return end != 0
        && last.count() == 1
        && last.seconds() < length
        && block.coversTime()
        && block.latest() == end
        && block.lengths().get(block.lengths().size() - 1).equals(last);
  }

  private void judgeDays(Channel channel, long length, LocalTime clock, Judgement judgement) {
    facts.ledger().stretches(channel).stream()
        .filter(day -> day.readings() == 1 && differsByClock(day.length(), length))
        .filter(day -> clock.offsetAt(day.start() - DAY) == clock.offsetAt(day.end() + DAY))
        .findFirst()
        .ifPresent(
            day ->
                judgement.finds(
                    new DayOffWithoutChangeOfClock(
                        length,
                        day.length(),
                        FeedEvent.instant(day.start()),
                        blockAt(channel, day))));
  }

  private static Location blockAt(Channel channel, Stretch day) {
    return channel.blocks().stream()
        .filter(block -> block.coversTime() && block.earliest() <= day.start())
        .filter(block -> day.start() < block.latest())
        .findFirst()
        .map(BlockTimes::at)
        .orElse(channel.at());
  }

  /** Whether it is but for a change of the clock that a reading of days fits; in seconds. */
  private static boolean differsByClock(long seconds, long length) {
    return length < MONTH && Math.abs(seconds - length) == CLOCK_CHANGE;
  }

  /** Whether a reading lasts as intervals of that length do; in seconds. */
  static boolean fits(long seconds, long length) {
    if (seconds <= 0 || seconds == length || seconds == length - 1) {
      return true;
    }
    if (length >= MONTH) {
      return Math.abs(seconds - length) <= length / 4;
    }
    return length % DAY == 0 && Math.abs(seconds - length) == CLOCK_CHANGE;
  }
}
