package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes.Length;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A duration counts the last second too: 3600 s an hour, not 3599.
 *
 * <p>The usual slip of who writes an end such as 12:59:59. Told once for each MeterReading; the
 * gaps of a second that follow are not told again by {@link ReadingsAreContiguous}.
 */
@Rule("GBX-INT-26")
final class DurationsAreNotOneShort implements FeedRule {
  private static final long MINUTE = 60;

  /** Readings that lack their last second; in seconds. */
  record DurationOneShort(long seconds, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return seconds + 1 + " s";
    }

    @Override
    public Object observed() {
      return "%d s; %d readings of this MeterReading lack their last second"
          .formatted(seconds, count);
    }
  }

  private final Channels channels;

  DurationsAreNotOneShort(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    channels.all().forEach(channel -> judge(channel, judgement));
  }

  private static void judge(Channel channel, Judgement judgement) {
    List<Length> lengths =
        channel.blocks().stream().flatMap(block -> block.lengths().stream()).toList();
    judgement.inspected(lengths.stream().mapToLong(Length::count).sum());
    List<Length> shorts = lengths.stream().filter(length -> isShort(length.seconds())).toList();
    if (!shorts.isEmpty()) {
      long count = shorts.stream().mapToLong(Length::count).sum();
      judgement.finds(new DurationOneShort(shorts.get(0).seconds(), count, shorts.get(0).at()));
    }
  }

  /** Whether a duration in seconds is a whole number of minutes but for the last second. */
  static boolean isShort(long seconds) {
    return seconds > MINUTE && (seconds + 1) % MINUTE == 0;
  }
}
