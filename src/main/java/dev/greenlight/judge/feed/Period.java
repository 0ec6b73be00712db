package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A DateTimeInterval that says both of its numbers and means seconds.
 *
 * @param start epoch seconds
 * @param duration seconds
 * @param at the place
 */
public record Period(long start, long duration, Location at) {

  /**
   * The period at the end of that way down; empty when it says less than a period must, or says it
   * in milliseconds, which is a defect of its own.
   */
  public static Optional<Period> of(Element from, String... names) {
    Optional<Element> element = from.descend(names);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong start = Numbers.at(element.get(), "start");
    OptionalLong duration = Numbers.at(element.get(), "duration");
    return start.isPresent() && duration.isPresent() && isInSeconds(start.getAsLong())
        ? Optional.of(new Period(start.getAsLong(), duration.getAsLong(), element.get().at()))
        : Optional.empty();
  }

  /** Whether a time can be meant to be seconds since 1970. */
  public static boolean isInSeconds(long time) {
    return Math.abs(time) <= FeedEvent.LATEST_SECONDS;
  }

  /** Whether a time says when: in seconds, and not 0, which is written where there is no date. */
  public static boolean isDate(long time) {
    return time != 0 && isInSeconds(time);
  }

  /** First second after it. */
  public long end() {
    return start + duration;
  }

  /** Whether the two are of the same time, wherever they are written. */
  public boolean isSameTimeAs(Period other) {
    return start == other.start && duration == other.duration;
  }

  /** Whether the other lies within this. */
  public boolean contains(Period other) {
    return start <= other.start && end() >= other.end();
  }

  /** Whether the two have a second in common. */
  public boolean meets(Period other) {
    return start < other.end() && other.start < end();
  }

  /** Both ends in words. */
  public String told() {
    return "%s to %s".formatted(FeedEvent.instant(start), FeedEvent.instant(end()));
  }
}
