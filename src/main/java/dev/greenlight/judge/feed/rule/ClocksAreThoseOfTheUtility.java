package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Where the zone of the utility is known, each LocalTimeParameters tells its time: in each hour of
 * the year that ends now. One that tells no time at all has rules of its own.
 */
final class ClocksAreThoseOfTheUtility implements FeedRule {
  private static final long HOUR = 3_600;
  private static final long YEAR = 366 * 86_400L;

  /** Another time than that of the zone; offsets in seconds east of UTC. */
  record ClockOfAnotherZone(ZoneId zone, long instant, long due, long told, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "the time of %s, which is %d s from UTC at %s"
          .formatted(zone, due, FeedEvent.instant(instant));
    }

    @Override
    public Object observed() {
      return told + " s";
    }

    @Override
    public String fix() {
      return "Write tzOffset and the rules of daylight saving of " + zone;
    }
  }

  private final ZoneId zone;
  private final Instant now;

  /** What was found out last: bulk data repeats one clock for each UsagePoint. */
  private String last = "";

  private OptionalLong wrong = OptionalLong.empty();

  ClocksAreThoseOfTheUtility(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(element -> check(element, judgement));
  }

  private void check(Element element, Judgement judgement) {
    LocalTime clock = LocalTime.of(element);
    if (!clock.isKnown()) {
      return;
    }
    judgement.inspected();
    String told = element.stringValue();
    if (!told.equals(last)) {
      last = told;
      wrong = firstWrong(clock);
    }
    wrong.ifPresent(
        instant ->
            judgement.finds(
                new ClockOfAnotherZone(
                    zone, instant, offset(instant), clock.offsetAt(instant), element.at())));
  }

  private OptionalLong firstWrong(LocalTime clock) {
    long until = now.getEpochSecond() / HOUR * HOUR;
    return LongStream.iterate(until - YEAR, each -> each < until, each -> each + HOUR)
        .filter(instant -> clock.offsetAt(instant) != offset(instant))
        .findFirst();
  }

  private long offset(long instant) {
    return zone.getRules().getOffset(Instant.ofEpochSecond(instant)).getTotalSeconds();
  }
}
