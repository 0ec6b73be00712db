package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * tzOffset counts seconds.
 *
 * <p>-5 and -300 are meant to be Eastern time in hours and in minutes; read as seconds they put all
 * local times to hours that never were.
 */
@Rule("GBX-LTP-06")
final class ZoneOffsetsAreInSeconds implements FeedRule {
  private static final long MOST_HOURS = 14;
  private static final long MINUTES = 60;
  private static final long QUARTER = 15;

  /** An offset that makes sense in another unit. */
  record OffsetInOtherUnit(long offset, String unit, long seconds, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%d, in seconds".formatted(seconds);
    }

    @Override
    public Object observed() {
      return "%d, which looks like %s".formatted(offset, unit);
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
              if (isOtherUnit(offset)) {
                boolean hours = Math.abs(offset) <= MOST_HOURS;
                long seconds = offset * MINUTES * (hours ? MINUTES : 1);
                String unit = hours ? "hours" : "minutes";
                judgement.finds(new OffsetInOtherUnit(offset, unit, seconds, time.at()));
              }
            });
  }

  /** Whether an offset looks like whole hours, or like minutes by the quarter of an hour. */
  static boolean isOtherUnit(long offset) {
    long size = Math.abs(offset);
    return size != 0
        && (size <= MOST_HOURS || (size <= MOST_HOURS * MINUTES && size % QUARTER == 0));
  }
}
