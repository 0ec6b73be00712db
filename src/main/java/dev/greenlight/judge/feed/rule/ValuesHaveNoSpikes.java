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
import java.util.List;

/**
 * No value of a channel by interval stands out a hundredfold.
 *
 * <p>Compared by the second: more than 100 times the median of all that is not zero, and more than
 * 10 times what 99 of 100 stay below. Judged for channels with 100 readings and more; told for the
 * highest.
 */
@Rule("GBX-VAL-01")
final class ValuesHaveNoSpikes implements FeedRule {
  private static final int FEWEST = 100;

  /** A value out of all proportion. */
  record ValueSpike(long value, Instant when, double times, Location at) implements Finding {
    @Override
    public Object expected() {
      return "values of the order of the others";
    }

    @Override
    public Object observed() {
      return "%d at %s, %.0f times the median".formatted(value, when, times);
    }
  }

  private final Facts facts;

  ValuesHaveNoSpikes(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      TypeCodes codes = channel.readingType().map(TypeCodes::of).orElse(TypeCodes.NOTHING);
      if (codes.isInterval()) {
        check(channel, facts.ledger().stretches(channel), judgement);
      }
    }
  }

  private static void check(Channel channel, List<Stretch> stretches, Judgement judgement) {
    double[] rates = new double[stretches.size()];
    int used = 0;
    Stretch highest = null;
    for (Stretch stretch : stretches) {
      if (stretch.value() != 0) {
        rates[used++] = rate(stretch);
        highest = highest == null || rate(stretch) >= rate(highest) ? stretch : highest;
      }
    }
    if (used < FEWEST) {
      return;
    }
    judgement.inspected();
    Arrays.sort(rates, 0, used);
    double times = rate(highest) / rates[used / 2];
    double usual = rates[(int) (used * 0.99) - 1];
    if (times > 100 && rate(highest) > 10 * usual) {
      judgement.finds(
          new ValueSpike(highest.value(), FeedEvent.instant(highest.start()), times, channel.at()));
    }
  }

  private static double rate(Stretch stretch) {
    return Math.abs((double) stretch.value()) / stretch.length();
  }
}
