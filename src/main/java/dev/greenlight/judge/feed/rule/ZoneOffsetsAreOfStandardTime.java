package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * tzOffset is that of standard time; what daylight saving adds stands in dstOffset.
 *
 * <p>Told from the data: all blocks of a day or month, some of them in winter, begin an hour after
 * midnight, as they would if tzOffset already included daylight saving.
 */
@Rule("GBX-LTP-10")
final class ZoneOffsetsAreOfStandardTime implements FeedRule {

  /** An offset that counts daylight saving twice; in seconds. */
  record SavingInZoneOffset(long expectedOffset, long offset, Location at) implements Finding {
    @Override
    public Object expected() {
      return expectedOffset + " s, by which blocks of days begin at midnight";
    }

    @Override
    public Object observed() {
      return offset + " s, by which all of them begin later, in winter too";
    }
  }

  private final Channels channels;
  private final Map<LocalTime, Location> places = new LinkedHashMap<>();

  ZoneOffsetsAreOfStandardTime(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.LOCAL_TIME_PARAMETERS) {
      Element at = read.resource().child("tzOffset").orElse(read.resource());
      places.putIfAbsent(LocalTime.of(read.resource()), at.at());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<LocalTime> told = new HashSet<>();
    for (Channel channel : channels.all()) {
      DayBlocks days = DayBlocks.of(channel);
      judgement.inspected(channel.clock().isPresent() ? days.all().size() : 0);
      if (days.haveSavingInZoneOffset() && told.add(channel.clock().orElseThrow())) {
        LocalTime clock = channel.clock().orElseThrow();
        long offset = clock.tzOffset().getAsLong();
        judgement.finds(
            new SavingInZoneOffset(
                offset - clock.dstOffset().getAsLong(), offset, places.get(clock)));
      }
    }
  }
}
