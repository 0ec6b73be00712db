package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * No value of a channel by interval stands out a hundredfold, or of one by the day fiftyfold; none
 * within a day among fewer than 100 values a thousandfold, as by a slip of scale.
 *
 * <p>Compared by the second: more than so many times the median of all that is not zero, and more
 * than 10 times what 99 of 100 stay below, or the second highest where there are fewer. Judged for
 * channels with 20 values and more (of those within an hour the highest); told for the highest. A
 * voltage, of whatever kind, never doubles: of four such values and more that is told, too.
 */
@Rule("GBX-VAL-01")
final class ValuesHaveNoSpikes implements FeedRule {
  private static final int FEWEST = 20;
  private static final int MANY = 100;
  private static final long DAY = 23 * 3_600;
  private static final long VOLTS = 29;
  private static final int FEWEST_VOLTAGES = 4;
  private static final double MOST_OF_VOLTAGE = 2;

  /** A value out of all proportion. */
  record ValueSpike(long value, Instant when, long seconds, double times, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "values of the order of the others";
    }

    @Override
    public Object observed() {
      return "%d in the reading of %d s at %s, %.0f times the median"
          .formatted(value, seconds, when, times);
    }
  }

  /**
   * The highest value of a channel, where it is out of all proportion.
   *
   * @param times how many times the median it is, by the second
   */
  record Spike(Stretch stretch, double times) {}

  private final Facts facts;

  ValuesHaveNoSpikes(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      TypeCodes codes = channel.readingType().map(TypeCodes::of).orElse(TypeCodes.NOTHING);
      if (codes.uom() == VOLTS) {
        checkVoltage(channel, facts.ledger().stretches(channel), judgement);
      } else if (codes.isInterval()) {
        check(channel, facts.ledger().stretches(channel), judgement);
      }
    }
  }

  private static void check(Channel channel, List<Stretch> stretches, Judgement judgement) {
    if (stretches.stream().filter(stretch -> stretch.peak() != 0).count() >= FEWEST) {
      judgement.inspected();
      spike(stretches).ifPresent(spike -> judgement.finds(told(spike, channel)));
    }
  }

  private static void checkVoltage(Channel channel, List<Stretch> stretches, Judgement judgement) {
    List<Stretch> live = stretches.stream().filter(stretch -> stretch.peak() != 0).toList();
    if (live.size() < FEWEST_VOLTAGES) {
      return;
    }
    judgement.inspected();
    Stretch highest = Collections.max(live, Comparator.comparingLong(Stretch::peak));
    long[] peaks = live.stream().mapToLong(Stretch::peak).sorted().toArray();
    double times = (double) highest.peak() / peaks[peaks.length / 2];
    if (times > MOST_OF_VOLTAGE) {
      judgement.finds(told(new Spike(highest, times), channel));
    }
  }

  private static ValueSpike told(Spike spike, Channel channel) {
    Stretch stretch = spike.stretch();
    return new ValueSpike(
        stretch.peak(),
        FeedEvent.instant(stretch.peakStart()),
        stretch.peakLength(),
        spike.times(),
        channel.at());
  }

  /** The one that this rule tells of. */
  static Optional<Spike> spike(List<Stretch> stretches) {
    double[] rates = new double[stretches.size()];
    int used = 0;
    Stretch highest = null;
    for (Stretch stretch : stretches) {
      if (stretch.peak() != 0) {
        rates[used++] = stretch.peakRate();
        highest = highest == null || stretch.peakRate() >= highest.peakRate() ? stretch : highest;
      }
    }
    if (used < FEWEST) {
      return Optional.empty();
    }
    Arrays.sort(rates, 0, used);
    double times = highest.peakRate() / rates[used / 2];
    double usual = rates[(int) (used * 0.99) - 1];
    return times > most(used, highest) && highest.peakRate() > 10 * usual
        ? Optional.of(new Spike(highest, times))
        : Optional.empty();
  }

  /** How many times the median the highest may be. */
  private static double most(int values, Stretch highest) {
    if (highest.peakLength() >= DAY) {
      return 50;
    }
    return values < MANY ? 1_000 : 100;
  }
}
