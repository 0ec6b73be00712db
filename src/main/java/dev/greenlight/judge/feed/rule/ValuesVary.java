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
import java.util.List;

/**
 * The values of a channel by interval vary, and are not all zero.
 *
 * <p>A meter that is not read gives zeros, or the same value over and over. Judged for channels
 * with 48 readings and more; of equal values 96 in a row, and only where one value has two figures
 * at least, as coarse counts repeat by nature.
 */
@Rule("GBX-VAL-02")
final class ValuesVary implements FeedRule {
  private static final long FEWEST = 48;
  private static final int LONGEST_RUN = 96;

  /** A channel that counts nothing. */
  record ChannelAllZero(long readings, Location at) implements Finding {
    @Override
    public Object expected() {
      return "some value other than 0";
    }

    @Override
    public Object observed() {
      return "0 in all of %d readings".formatted(readings);
    }

    @Override
    public String fix() {
      return "Look at the meter and the way to it; leave the channel out where nothing is measured";
    }
  }

  /** A value over and over. */
  record ValueRepeated(long value, long times, Instant from, Location at) implements Finding {
    @Override
    public Object expected() {
      return "values that vary, as use does";
    }

    @Override
    public Object observed() {
      return "%d for %d times in a row from %s on".formatted(value, times, from);
    }

    @Override
    public String fix() {
      return "Mark values that were filled in as estimated, or leave them out";
    }
  }

  private final Facts facts;

  ValuesVary(Facts facts) {
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
    long readings = stretches.stream().mapToLong(Stretch::readings).sum();
    if (readings < FEWEST) {
      return;
    }
    judgement.inspected();
    if (stretches.stream().allMatch(stretch -> stretch.value() == 0 && !stretch.isNegative())) {
      judgement.finds(new ChannelAllZero(readings, channel.at()));
    } else {
      checkRuns(channel, stretches, judgement);
    }
  }

  private static void checkRuns(Channel channel, List<Stretch> stretches, Judgement judgement) {
    int first = 0;
    for (int i = 1; i <= stretches.size(); i++) {
      boolean same =
          i < stretches.size() && stretches.get(i).value() == stretches.get(first).value();
      if (!same) {
        Stretch start = stretches.get(first);
        if (i - first >= LONGEST_RUN && Math.abs(start.value()) >= start.readings() * 10L) {
          judgement.finds(
              new ValueRepeated(
                  start.value(), i - first, FeedEvent.instant(start.start()), channel.at()));
          return;
        }
        first = i;
      }
    }
  }
}
