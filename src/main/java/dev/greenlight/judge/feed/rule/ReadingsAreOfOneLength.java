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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings of a MeterReading all last as long, but for changes of the clock and calendar months.
 *
 * <p>Where the ReadingType says an intervalLength the readings are held to that, by {@link
 * ReadingsLastAsTheirTypeSays}; this is for MeterReadings whose type says none. Points in time and
 * readings a second short have rules of their own. Told once for each MeterReading.
 */
@Rule("GBX-INT-13")
final class ReadingsAreOfOneLength implements FeedRule {

  /** Readings of several lengths; in seconds. */
  record ReadingLengthsMixed(long usual, long seconds, long count, long readings, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%d s, as most readings of this MeterReading last".formatted(usual);
    }

    @Override
    public Object observed() {
      return "%d s; %d of %d readings last otherwise".formatted(seconds, count, readings);
    }
  }

  private final Channels channels;

  ReadingsAreOfOneLength(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    channels.all().stream()
        .filter(ReadingsAreOfOneLength::isOfNoSaidLength)
        .forEach(channel -> check(channel, judgement));
  }

  private static boolean isOfNoSaidLength(Channel channel) {
    return channel
        .readingType()
        .filter(type -> type.isRegister() || type.intervalLength().isPresent())
        .isEmpty();
  }

  private static void check(Channel channel, Judgement judgement) {
    List<Length> lengths =
        channel.blocks().stream()
            .flatMap(block -> block.lengths().stream())
            .filter(length -> length.seconds() > 0)
            .toList();
    long readings = lengths.stream().mapToLong(Length::count).sum();
    judgement.inspected(readings);
    if (readings == 0) {
      return;
    }
    long usual = usual(lengths);
    List<Length> others =
        lengths.stream()
            .filter(length -> !ReadingsLastAsTheirTypeSays.fits(length.seconds(), usual))
            .toList();
    if (!others.isEmpty()) {
      Length first = others.get(0);
      long count = others.stream().mapToLong(Length::count).sum();
      judgement.finds(new ReadingLengthsMixed(usual, first.seconds(), count, readings, first.at()));
    }
  }

  private static long usual(List<Length> lengths) {
    Map<Long, Long> counts = new LinkedHashMap<>();
    lengths.forEach(length -> counts.merge(length.seconds(), length.count(), Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
