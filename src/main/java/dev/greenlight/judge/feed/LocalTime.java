package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The wall clock that a LocalTimeParameters describes.
 *
 * @param dstStartRule as written, stripped; empty when absent
 * @param dstEndRule as {@code dstStartRule}
 * @param dstOffset seconds; empty when absent or no number
 * @param tzOffset seconds east of UTC without daylight saving; empty as {@code dstOffset}
 */
public record LocalTime(
    String dstStartRule, String dstEndRule, OptionalLong dstOffset, OptionalLong tzOffset) {
  private static final long LEAST = -43_200;
  private static final long MOST = 50_400;
  private static final long QUARTER = 900;
  private static final long DAY = 86_400;
  private static final long LONGEST_SAVING = 7_200;

  /** What a LocalTimeParameters says. */
  public static LocalTime of(Element parameters) {
    return new LocalTime(
        text(parameters, "dstStartRule"),
        text(parameters, "dstEndRule"),
        Numbers.whole(text(parameters, "dstOffset")),
        Numbers.whole(text(parameters, "tzOffset")));
  }

  private static String text(Element parent, String child) {
    return parent.child(child).map(element -> element.text().strip()).orElse("");
  }

  /** Whether an offset is one that a zone on this planet can have; in seconds. */
  public static boolean isOffset(long seconds) {
    return seconds >= LEAST && seconds <= MOST && seconds % QUARTER == 0;
  }

  /** Whether both rules are switched on and sound, and the clock moves by up to two hours. */
  public boolean savesDaylight() {
    return isSound(DstRule.of(dstStartRule))
        && isSound(DstRule.of(dstEndRule))
        && dstOffset.isPresent()
        && dstOffset.getAsLong() > 0
        && dstOffset.getAsLong() <= LONGEST_SAVING;
  }

  private static boolean isSound(Optional<DstRule> rule) {
    return rule.isPresent() && rule.get().faults().isEmpty();
  }

  /** Whether it tells the local time of any instant: sound throughout, or without saving. */
  public boolean isKnown() {
    boolean off = DstRule.isOff(dstStartRule) && DstRule.isOff(dstEndRule);
    return tzOffset.isPresent() && isOffset(tzOffset.getAsLong()) && (off || savesDaylight());
  }

  /** Seconds east of UTC at an instant in epoch seconds; call only when {@link #isKnown()}. */
  public long offsetAt(long instant) {
    long standard = tzOffset.orElseThrow();
    return savesDaylight() && isSaving(instant, standard)
        ? standard + dstOffset.orElseThrow()
        : standard;
  }

  private boolean isSaving(long instant, long standard) {
    int year =
        Instant.ofEpochSecond(instant + standard).atOffset(ZoneOffset.UTC).toLocalDate().getYear();
    long start = wall(dstStartRule, year) - standard;
    long end = wall(dstEndRule, year) - standard - dstOffset.orElseThrow();
    return start < end ? instant >= start && instant < end : instant >= start || instant < end;
  }

  private static long wall(String rule, int year) {
    LocalDateTime local = DstRule.of(rule).orElseThrow().in(year);
    return local.toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether a local day begins at that instant; call only when {@link #isKnown()}. */
  public boolean isMidnight(long instant) {
    return Math.floorMod(instant + offsetAt(instant), DAY) == 0;
  }
}
