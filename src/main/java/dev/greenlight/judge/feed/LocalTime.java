package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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
  private static final Set<Long> SAVINGS = Set.of(1_800L, 3_600L, 7_200L);

  /** From Newfoundland to Hawaii; none of these zones is south of the equator. */
  private static final long WESTERNMOST = -36_000;

  private static final long EASTERNMOST = -12_600;

  /** Zones of Canada that lie as far west as zones of South America. */
  private static final long ATLANTIC = -14_400;

  /** Australia and New Zealand. */
  private static final Set<Long> SOUTHERN = Set.of(34_200L, 36_000L, 37_800L, 43_200L, 45_900L);

  private static final int SHORTEST_SUMMER = 90;
  private static final int ANY_YEAR = 2025;
  private static final int SUNDAY = 7;

  /** The clock change in the United States and Canada in that year. */
  private static final LocalDate SPRING = LocalDate.of(ANY_YEAR, Month.MARCH, 9);

  private static final LocalDate AUTUMN = LocalDate.of(ANY_YEAR, Month.NOVEMBER, 2);

  /** East of Newfoundland, with the same rules. */
  private static final long SAINT_PIERRE = -10_800;

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
    return hasSoundRules() && dstOffset.isPresent() && isSaving(dstOffset.getAsLong());
  }

  /** Whether both rules are switched on and sound. */
  public boolean hasSoundRules() {
    return isSound(DstRule.of(dstStartRule)) && isSound(DstRule.of(dstEndRule));
  }

  /** Whether both rules are switched off. */
  public boolean isOff() {
    return DstRule.isOff(dstStartRule) && DstRule.isOff(dstEndRule);
  }

  /** Days from the start of daylight saving to its end; call only with sound rules. */
  public long summerDays() {
    LocalDateTime start = DstRule.of(dstStartRule).orElseThrow().in(ANY_YEAR);
    LocalDateTime end = DstRule.of(dstEndRule).orElseThrow().in(ANY_YEAR);
    long days = ChronoUnit.DAYS.between(start, end);
    return days >= 0 ? days : days + Year.of(ANY_YEAR).length();
  }

  /** Whether summer begins in autumn of the year before its end: south of the equator. */
  public boolean isSouthern() {
    LocalDateTime start = DstRule.of(dstStartRule).orElseThrow().in(ANY_YEAR);
    return start.isAfter(DstRule.of(dstEndRule).orElseThrow().in(ANY_YEAR));
  }

  /**
   * Whether start and end of daylight saving look as if somebody had swapped them: too short or too
   * long a summer, or one of the other hemisphere. Call only with sound rules.
   */
  public boolean looksSwapped() {
    long days = summerDays();
    if (days < SHORTEST_SUMMER || days > Year.of(ANY_YEAR).length() - SHORTEST_SUMMER) {
      return true;
    }
    long offset = tzOffset.orElse(ATLANTIC);
    boolean northern = isOfNorthAmerica() && offset != ATLANTIC;
    return isSouthern() ? northern || isOfTodayInReverse() : SOUTHERN.contains(offset);
  }

  /** The rules of the United States and Canada, end first: no southern country has them. */
  private boolean isOfTodayInReverse() {
    return begins(dstStartRule, AUTUMN) && begins(dstEndRule, SPRING);
  }

  /**
   * Whether the rules are those of the United States and Canada, and the offset is one of a zone
   * where they do not hold: UTC, or a sign lost.
   */
  public boolean isAmericanElsewhere() {
    return hasSoundRules()
        && begins(dstStartRule, SPRING)
        && begins(dstEndRule, AUTUMN)
        && tzOffset.isPresent()
        && isOffset(tzOffset.getAsLong())
        && !isAmerican(tzOffset.getAsLong());
  }

  /** Whether a zone with the rules of the United States and Canada has that offset. */
  public static boolean isAmerican(long offset) {
    return offset >= WESTERNMOST && offset <= SAINT_PIERRE;
  }

  private static boolean begins(String rule, LocalDate day) {
    return DstRule.of(rule).orElseThrow().in(ANY_YEAR).toLocalDate().equals(day);
  }

  private boolean isOfNorthAmerica() {
    return tzOffset.isPresent()
        && tzOffset.getAsLong() >= WESTERNMOST
        && tzOffset.getAsLong() <= EASTERNMOST;
  }

  /**
   * Whether the zone is one of North America and a rule the one of the United States until 2006:
   * from the first Sunday of April to the last Sunday of October. Call only with sound rules.
   */
  public boolean isOfBefore2007() {
    DstRule start = DstRule.of(dstStartRule).orElseThrow();
    DstRule end = DstRule.of(dstEndRule).orElseThrow();
    boolean april =
        start.month() == Month.APRIL.getValue()
            && start.weekday() == SUNDAY
            && (start.operator() == 2 || (start.operator() == 1 && start.day() == 1));
    boolean october =
        end.month() == Month.OCTOBER.getValue()
            && end.weekday() == SUNDAY
            && (end.operator() == 7 || (end.operator() == 1 && end.day() == 25));
    return isOfNorthAmerica() && (april || october);
  }

  private static boolean isSound(Optional<DstRule> rule) {
    return rule.isPresent() && rule.get().faults().isEmpty();
  }

  /**
   * Whether it tells the local time of any instant: sound throughout, or without saving. Not when
   * its rules are doubtful, which is told once, by a rule on the clock.
   */
  public boolean isKnown() {
    boolean trusted =
        savesDaylight() && !looksSwapped() && !isOfBefore2007() && !isAmericanElsewhere();
    return tzOffset.isPresent() && isOffset(tzOffset.getAsLong()) && (isOff() || trusted);
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

  /** When the local day of that instant began; call only when {@link #isKnown()}. */
  public long midnightBefore(long instant) {
    long local = instant + offsetAt(instant);
    long midnight = local - Math.floorMod(local, DAY);
    return midnight - offsetAt(midnight - offsetAt(instant));
  }
}
