package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes.Length;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A reading lasts some time, and no longer than 400 days.
 *
 * <p>Reads of a register are points in time, and so are those whose ReadingType the feed does not
 * tell, unless others of the MeterReading last. Told once for each MeterReading.
 */
@Rule("GBX-INT-21")
final class ReadingsLastSomeTime implements FeedRule {
  private static final long LONGEST = 400L * 86_400;

  /** Readings that last no time, or too long. */
  record ImpossibleDuration(long seconds, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a duration above 0 s and up to %d s (400 days)".formatted(LONGEST);
    }

    @Override
    public Object observed() {
      return count == 1
          ? seconds + " s"
          : "%d s; %d readings of this MeterReading are so".formatted(seconds, count);
    }
  }

  private final Channels channels;

  ReadingsLastSomeTime(Channels channels) {
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
    boolean mayBePoints = mayBePoints(channel, lengths);
    List<Length> wrong =
        lengths.stream()
            .filter(length -> length.seconds() > LONGEST || (isPoint(length) && !mayBePoints))
            .toList();
    if (!wrong.isEmpty()) {
      long count = wrong.stream().mapToLong(Length::count).sum();
      judgement.finds(new ImpossibleDuration(wrong.get(0).seconds(), count, wrong.get(0).at()));
    }
  }

  private static boolean mayBePoints(Channel channel, List<Length> lengths) {
    return channel
        .readingType()
        .map(ReadingType::isRegister)
        .orElseGet(() -> lengths.stream().allMatch(ReadingsLastSomeTime::isPoint));
  }

  private static boolean isPoint(Length length) {
    return length.seconds() <= 0;
  }
}
