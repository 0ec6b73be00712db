package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The wall clock that a LocalTimeParameters describes. */
public final class LocalTime {
  private static final long LEAST = -43_200;
  private static final long MOST = 50_400;
  private static final long QUARTER = 900;
  private static final long DAY = 86_400;
  private static final Set<Long> SAVINGS = Set.of(1_800L, 3_600L, 7_200L);

  /** A year of standard time, and the summer in it, all in epoch seconds. */
  private record Year(long from, long to, long summer, long winter) {
    boolean isSummer(long instant) {
      return summer < winter
          ? instant >= summer && instant < winter
          : instant >= summer || instant < winter;
    }
  }

  private final String dstStartRule;
  private final String dstEndRule;
  private final OptionalLong dstOffset;
  private final OptionalLong tzOffset;
  private final SummerTime summer;
  private final boolean saves;
  private final boolean known;

  /** The one that was asked for last: readings and blocks follow one another. */
  private Year year;

  /**
   * @param dstStartRule as written, stripped; empty when absent
   * @param dstEndRule as {@code dstStartRule}
   * @param dstOffset seconds; empty when absent or no number
   * @param tzOffset seconds east of UTC without daylight saving; empty as {@code dstOffset}
   */
  public LocalTime(
      String dstStartRule, String dstEndRule, OptionalLong dstOffset, OptionalLong tzOffset) {
    this.dstStartRule = dstStartRule;
    this.dstEndRule = dstEndRule;
    this.dstOffset = dstOffset;
    this.tzOffset = tzOffset;
    summer = new SummerTime(DstRule.of(dstStartRule), DstRule.of(dstEndRule), tzOffset);
    saves = summer.hasSoundRules() && dstOffset.isPresent() && isSaving(dstOffset.getAsLong());
    boolean trusted =
        saves
            && !summer.looksSwapped()
            && !summer.isOfBefore2007()
            && !summer.isAmericanElsewhere()
            && !summer.isNearlyAmerican();
    known = tzOffset.isPresent() && isOffset(tzOffset.getAsLong()) && (isOff() || trusted);
  }

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

  /** Whether clocks are moved by that many seconds anywhere: half an hour, one or two. */
  public static boolean isSaving(long seconds) {
    return SAVINGS.contains(seconds);
  }

  /** Whether both rules are switched on and sound, and the clock moves by up to two hours. */
  public boolean savesDaylight() {
    return saves;
  }

  /** When daylight saving begins and ends, and whether that can be. */
  public SummerTime summer() {
    return summer;
  }

  /** Whether both rules are switched off. */
  public boolean isOff() {
    return DstRule.isOff(dstStartRule) && DstRule.isOff(dstEndRule);
  }

  /**
   * Whether it tells the local time of any instant: sound throughout, or without saving. Not when
   * its rules are doubtful, which is told once, by a rule on the clock.
   */
  public boolean isKnown() {
    return known;
  }

  /** Seconds east of UTC at an instant in epoch seconds; call only when {@link #isKnown()}. */
  public long offsetAt(long instant) {
    long standard = tzOffset.orElseThrow();
    return saves && yearOf(instant + standard).isSummer(instant)
        ? standard + dstOffset.orElseThrow()
        : standard;
  }

  private Year yearOf(long local) {
    Year last = year;
    if (last == null || local < last.from() || local >= last.to()) {
      last = year(local);
      year = last;
    }
    return last;
  }

  private Year year(long local) {
    LocalDate day = Instant.ofEpochSecond(local).atOffset(ZoneOffset.UTC).toLocalDate();
    long from = day.withDayOfYear(1).toEpochDay() * DAY;
    long standard = tzOffset.orElseThrow();
    return new Year(
        from,
        from + day.lengthOfYear() * DAY,
        wall(summer.start(), day.getYear()) - standard,
        wall(summer.end(), day.getYear()) - standard - dstOffset.orElseThrow());
  }

  private static long wall(Optional<DstRule> rule, int year) {
    return rule.orElseThrow().in(year).toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether a local day begins at that instant; call only when {@link #isKnown()}. */
  public boolean isMidnight(long instant) {
    return Math.floorMod(instant + offsetAt(instant), DAY) == 0;
  }

  /** When the local day of that instant began; call only when {@link #isKnown()}. */
  public long midnightBefore(long instant) {
    long local = instant + offsetAt(instant);
    long midnight = local - Math.floorMod(local, DAY);
    return midnight - offsetAt(midnight - offsetAt(instant));
  }

  /** The rule as written, stripped; empty when absent. */
  public String dstStartRule() {
    return dstStartRule;
  }

  /** As {@link #dstStartRule()}. */
  public String dstEndRule() {
    return dstEndRule;
  }

  /** Seconds; empty when absent or no number. */
  public OptionalLong dstOffset() {
    return dstOffset;
  }

  /** Seconds east of UTC without daylight saving; empty when absent or no number. */
  public OptionalLong tzOffset() {
    return tzOffset;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalTime that
        && dstStartRule.equals(that.dstStartRule)
        && dstEndRule.equals(that.dstEndRule)
        && dstOffset.equals(that.dstOffset)
        && tzOffset.equals(that.tzOffset);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dstStartRule, dstEndRule, dstOffset, tzOffset);
  }
}
