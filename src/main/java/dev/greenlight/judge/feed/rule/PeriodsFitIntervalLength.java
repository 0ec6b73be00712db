package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The periods that a ReadingType names are as long as its intervals.
 *
 * <p>Judged for energy by interval: demand is often taken over 15 minutes and given by the day. Of
 * what is no register, a measuring period is not longer than the readings last, and readings that
 * last some time have no interval length of 0. The reads of a register, where they last, last as
 * long as its type says, or less than twice as long. Fixed and rolling blocks (50 to 77) describe
 * demand, so that they measure no energy by interval.
 */
@Rule("GBX-RT-08")
final class PeriodsFitIntervalLength implements FeedRule {
  private static final long DAILY = 11;
  private static final long MONTHLY = 13;
  private static final long WEEKLY = 24;

  private static final long DAY = 86_400;

  /** Fixed periods of measuringPeriod; in seconds. */
  private static final Map<Long, Long> MEASURED =
      Map.ofEntries(
          Map.entry(1L, 600L),
          Map.entry(2L, 900L),
          Map.entry(3L, 60L),
          Map.entry(4L, DAY),
          Map.entry(5L, 1800L),
          Map.entry(6L, 300L),
          Map.entry(7L, 3600L),
          Map.entry(10L, 120L),
          Map.entry(14L, 180L),
          Map.entry(31L, 1200L),
          Map.entry(50L, 3600L),
          Map.entry(51L, 1800L),
          Map.entry(52L, 1200L),
          Map.entry(53L, 900L),
          Map.entry(54L, 600L),
          Map.entry(55L, 300L),
          Map.entry(56L, 60L));

  private static final long FIRST_BLOCK = 50;
  private static final long LAST_BLOCK = 77;

  /** A period of another length than the intervals; in seconds. */
  record PeriodDiffers(String name, long code, String length, long intervalLength, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "an intervalLength of %s, as %s is %d".formatted(length, name, code);
    }

    @Override
    public Object observed() {
      return intervalLength + " s";
    }

    @Override
    public String fix() {
      return "Write the code for the period that intervalLength gives in seconds, or 0";
    }
  }

  /** Energy that is said to be measured as demand is. */
  record EnergyMeasuredInBlocks(long code, long intervalLength, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a measuringPeriod of %d s, the intervalLength, or 0: fixed and rolling blocks describe"
              .formatted(intervalLength)
          + " demand, not what is counted by interval";
    }

    @Override
    public Object observed() {
      return code;
    }

    @Override
    public String fix() {
      return "Write measuringPeriod 0, or the code of the intervalLength; blocks are for demand";
    }
  }

  /** Values taken over a longer time than they stand for; in seconds. */
  record MeasuredOverMoreThanReading(long code, long period, long reading, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "readings of %d s or more, as measuringPeriod is %d".formatted(period, code);
    }

    @Override
    public Object observed() {
      return reading + " s";
    }

    @Override
    public String fix() {
      return "Write the measuringPeriod of one reading, or send the readings by their period";
    }
  }

  /** Readings that last, of a type that says they do not; in seconds. */
  record LengthOfReadingsUnsaid(long reading, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an intervalLength of %d s, as its readings last".formatted(reading);
    }

    @Override
    public Object observed() {
      return 0;
    }

    @Override
    public String fix() {
      return "Write in intervalLength how many seconds a reading lasts";
    }
  }

  /** A register that is read more seldom than it says; in seconds. */
  record RegisterReadSeldom(long intervalLength, long shortest, Location at) implements Finding {
    @Override
    public Object expected() {
      return "reads that last %d s, the intervalLength of the register".formatted(intervalLength);
    }

    @Override
    public Object observed() {
      return "%d s and more".formatted(shortest);
    }

    @Override
    public String fix() {
      return "Write in intervalLength the seconds from one read of the register to the next";
    }
  }

  private final Channels channels;

  PeriodsFitIntervalLength(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : channels.all()) {
      channel
          .readingType()
          .filter(ReadingType::isRegister)
          .ifPresent(type -> checkRegister(channel, type, judgement));
      channel
          .readingType()
          .filter(type -> !type.isRegister() && !TypeCodes.of(type).isInterval())
          .ifPresent(type -> check(channel, type, judgement));
    }
  }

  private static void check(Channel channel, ReadingType type, Judgement judgement) {
    OptionalLong longest =
        channel.blocks().stream()
            .flatMap(block -> block.lengths().stream())
            .mapToLong(BlockTimes.Length::seconds)
            .max();
    if (longest.isEmpty() || longest.getAsLong() <= 0) {
      return;
    }
    judgement.inspected();
    long reading = longest.getAsLong();
    long code = type.code("measuringPeriod").orElse(TypeCodes.UNSAID);
    if (MEASURED.getOrDefault(code, 0L) > reading) {
      judgement.finds(
          new MeasuredOverMoreThanReading(code, MEASURED.get(code), reading, channel.at()));
    }
    if (type.code("intervalLength").orElse(TypeCodes.UNSAID) == 0) {
      judgement.finds(new LengthOfReadingsUnsaid(reading, channel.at()));
    }
  }

  private static void checkRegister(Channel channel, ReadingType type, Judgement judgement) {
    OptionalLong shortest =
        channel.blocks().stream()
            .flatMap(block -> block.lengths().stream())
            .mapToLong(BlockTimes.Length::seconds)
            .min();
    long length = type.code("intervalLength").orElse(0);
    if (shortest.isPresent() && shortest.getAsLong() > 0 && length > 0) {
      judgement.inspected();
      if (shortest.getAsLong() >= 2 * length) {
        judgement.finds(new RegisterReadSeldom(length, shortest.getAsLong(), channel.at()));
      }
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    if (!codes.isInterval() || codes.isPower() || codes.intervalLength() <= 0) {
      return;
    }
    long measured = Numbers.at(type, "measuringPeriod").orElse(TypeCodes.UNSAID);
    if (measured >= FIRST_BLOCK && measured <= LAST_BLOCK) {
      judgement.inspected();
      judgement.finds(
          new EnergyMeasuredInBlocks(
              measured, codes.intervalLength(), type.child("measuringPeriod").orElse(type).at()));
    } else if (MEASURED.containsKey(measured)) {
      long length = MEASURED.get(measured);
      check("measuringPeriod", measured, length, length, type, judgement);
    }
    long attribute = Numbers.at(type, "timeAttribute").orElse(TypeCodes.UNSAID);
    if (attribute == DAILY) {
      check("timeAttribute", attribute, DAY, DAY, type, judgement);
    } else if (attribute == WEEKLY) {
      check("timeAttribute", attribute, 7 * DAY, 7 * DAY, type, judgement);
    } else if (attribute == MONTHLY) {
      check("timeAttribute", attribute, 28 * DAY, 31 * DAY, type, judgement);
    }
  }

  private static void check(
      String name, long code, long from, long to, Element type, Judgement judgement) {
    judgement.inspected();
    long length = TypeCodes.of(type).intervalLength();
    if (length < from || length > to) {
      String expected = from == to ? from + " s" : "%d to %d s".formatted(from, to);
      judgement.finds(
          new PeriodDiffers(name, code, expected, length, type.child(name).orElse(type).at()));
    }
  }
}
