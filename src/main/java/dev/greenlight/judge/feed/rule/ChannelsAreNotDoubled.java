package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * No two MeterReadings of a UsagePoint measure the same at the same time.
 *
 * <p>Of equal ReadingTypes and with blocks about the same time, they are added up by whoever adds
 * up a UsagePoint. Told once for each UsagePoint and ReadingType.
 */
@Rule("GBX-LNK-16")
final class ChannelsAreNotDoubled implements FeedRule {

  /** Two MeterReadings about the same; in epoch seconds. */
  record MeterReadingTwice(int otherLine, long from, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one MeterReading of this ReadingType for each time";
    }

    @Override
    public Object observed() {
      return "the MeterReading at line %d of an equal ReadingType is about %s too"
          .formatted(otherLine, FeedEvent.instant(from));
    }
  }

  private record Measure(int usagePoint, ReadingType type) {}

  private record Stretch(Channel channel, BlockTimes block) {}

  private final Channels channels;

  ChannelsAreNotDoubled(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Measure, List<Channel>> measures = new LinkedHashMap<>();
    for (Channel channel : channels.all()) {
      if (channel.usagePoint() > 0 && channel.readingType().isPresent()) {
        judgement.inspected();
        Measure measure = new Measure(channel.usagePoint(), channel.readingType().get());
        measures.computeIfAbsent(measure, same -> new ArrayList<>()).add(channel);
      }
    }
    measures.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> compare(same, judgement));
  }

  private static void compare(List<Channel> same, Judgement judgement) {
    List<Stretch> stretches =
        same.stream()
            .flatMap(channel -> channel.inTime().stream().map(block -> new Stretch(channel, block)))
            .sorted(Comparator.comparingLong(stretch -> stretch.block().from()))
            .toList();
    Stretch latest = null;
    for (Stretch stretch : stretches) {
      if (latest != null
          && latest.channel().meterReading() != stretch.channel().meterReading()
          && stretch.block().from() < latest.block().to()) {
        judgement.finds(told(latest.channel(), stretch.channel(), stretch.block().from()));
        return;
      }
      latest = latest == null || stretch.block().to() > latest.block().to() ? stretch : latest;
    }
  }

  private static MeterReadingTwice told(Channel one, Channel other, long from) {
    boolean inOrder = one.meterReading() < other.meterReading();
    return new MeterReadingTwice(
        (inOrder ? one : other).at().line(), from, (inOrder ? other : one).at());
  }
}
