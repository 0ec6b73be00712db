package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * tzOffset is one that a time zone has: from -43200 to 50400, a multiple of 900.
 *
 * <p>Hours or minutes in place of seconds are told by {@link ZoneOffsetsAreInSeconds}.
 */
@Rule("GBX-LTP-05")
final class ZoneOffsetsAreInRange implements FeedRule {

  /** An offset that no zone has; in seconds. */
  record OffsetOfNoZone(long offset, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a multiple of 900 s from -43200 to 50400";
    }

    @Override
    public Object observed() {
      return Numbers.told(offset) + " s";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(time -> check(time, judgement));
  }

  private static void check(Element time, Judgement judgement) {
    LocalTime.of(time)
        .tzOffset()
        .ifPresent(
            offset -> {
              judgement.inspected();
              if (!LocalTime.isOffset(offset) && !ZoneOffsetsAreInSeconds.isOtherUnit(offset)) {
                judgement.finds(new OffsetOfNoZone(offset, time.at()));
              }
            });
  }
}
