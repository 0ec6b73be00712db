package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

  /** The hour at which the United States and Canada change their clocks. */
  private static final int CHANGE = 2;

  private static final long CUBA = -18_000;

  /** From Newfoundland to Hawaii; none of these zones is south of the equator. */
  private static final long WESTERNMOST = -36_000;

  private static final long EASTERNMOST = -12_600;

  /** Zones of Canada that lie as far west as zones of South America. */
  private static final long ATLANTIC = -14_400;

  /** Australia and New Zealand. */
  private static final Set<Long> SOUTHERN = Set.of(34_200L, 36_000L, 37_800L, 43_200L, 45_900L);

  private static final int SHORTEST_SUMMER = 90;
  private static final int ANY_YEAR = 2025;
  private static final int DAYS_OF_ANY_YEAR = 365;
  private static final int SUNDAY = 7;

  /** The clock change in the United States and Canada in that year. */
  private static final LocalDate SPRING = LocalDate.of(ANY_YEAR, Month.MARCH, 9);

  private static final LocalDate AUTUMN = LocalDate.of(ANY_YEAR, Month.NOVEMBER, 2);

  /** East of Newfoundland, with the same rules. */
  private static final long SAINT_PIERRE = -10_800;

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
  private final Optional<DstRule> start;
  private final Optional<DstRule> end;
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
    start = DstRule.of(dstStartRule);
    end = DstRule.of(dstEndRule);
    saves = hasSoundRules() && dstOffset.isPresent() && isSaving(dstOffset.getAsLong());
    boolean trusted =
        saves
            && !looksSwapped()
            && !isOfBefore2007()
            && !isAmericanElsewhere()
            && !isNearlyAmerican();
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

  /** Whether both rules are switched on and sound. */
  public boolean hasSoundRules() {
    return isSound(start) && isSound(end);
  }

  /** Whether both rules are switched off. */
  public boolean isOff() {
    return DstRule.isOff(dstStartRule) && DstRule.isOff(dstEndRule);
  }

  /** Days from the start of daylight saving to its end; call only with sound rules. */
  public long summerDays() {
    LocalDateTime begins = start.orElseThrow().in(ANY_YEAR);
    long days = ChronoUnit.DAYS.between(begins, end.orElseThrow().in(ANY_YEAR));
    return days >= 0 ? days : days + DAYS_OF_ANY_YEAR;
  }

  /** Whether summer begins in autumn of the year before its end: south of the equator. */
  public boolean isSouthern() {
    LocalDateTime begins = start.orElseThrow().in(ANY_YEAR);
    return begins.isAfter(end.orElseThrow().in(ANY_YEAR));
  }

  /**
   * Whether start and end of daylight saving look as if somebody had swapped them: too short or too
   * long a summer, or one of the other hemisphere. Call only with sound rules.
   */
  public boolean looksSwapped() {
    long days = summerDays();
    if (days < SHORTEST_SUMMER || days > DAYS_OF_ANY_YEAR - SHORTEST_SUMMER) {
      return true;
    }
    long offset = tzOffset.orElse(ATLANTIC);
    boolean northern = isOfNorthAmerica() && offset != ATLANTIC;
    return isSouthern() ? northern || isOfTodayInReverse() : SOUTHERN.contains(offset);
  }

  /** The rules of the United States and Canada, end first: no southern country has them. */
  private boolean isOfTodayInReverse() {
    return begins(start, AUTUMN) && begins(end, SPRING);
  }

  /**
   * Whether the rules are those of the United States and Canada, and the offset is one of a zone
   * where they do not hold: UTC, or a sign lost.
   */
  public boolean isAmericanElsewhere() {
    return hasSoundRules()
        && begins(start, SPRING)
        && begins(end, AUTUMN)
        && tzOffset.isPresent()
        && isOffset(tzOffset.getAsLong())
        && !isAmerican(tzOffset.getAsLong());
  }

  /**
   * Whether both rules are of the months in which the United States and Canada change their clocks,
   * the offset is one of their zones, and yet a day or an hour is not theirs. Cuba changes on the
   * same days, at midnight and at one; Newfoundland did at midnight. Call only with sound rules.
   */
  public boolean isNearlyAmerican() {
    boolean months =
        start.orElseThrow().month() == SPRING.getMonthValue()
            && end.orElseThrow().month() == AUTUMN.getMonthValue();
    boolean same =
        begins(start, SPRING)
            && begins(end, AUTUMN)
            && (changesAt(CHANGE, CHANGE)
                || (tzOffset.equals(OptionalLong.of(CUBA)) && changesAt(0, 1))
                || (tzOffset.equals(OptionalLong.of(EASTERNMOST)) && changesAt(0, 0)));
    return months && tzOffset.isPresent() && isAmerican(tzOffset.getAsLong()) && !same;
  }

  private boolean changesAt(int from, int to) {
    return start.orElseThrow().hour() == from && end.orElseThrow().hour() == to;
  }

  /** Whether a zone with the rules of the United States and Canada has that offset. */
  public static boolean isAmerican(long offset) {
    return offset >= WESTERNMOST && offset <= SAINT_PIERRE;
  }

  private static boolean begins(Optional<DstRule> rule, LocalDate day) {
    return rule.orElseThrow().in(ANY_YEAR).toLocalDate().equals(day);
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
    DstRule spring = start.orElseThrow();
    DstRule autumn = end.orElseThrow();
    boolean april =
        spring.month() == Month.APRIL.getValue()
            && spring.weekday() == SUNDAY
            && (spring.operator() == 2 || (spring.operator() == 1 && spring.day() == 1));
    boolean october =
        autumn.month() == Month.OCTOBER.getValue()
            && autumn.weekday() == SUNDAY
            && (autumn.operator() == 7 || (autumn.operator() == 1 && autumn.day() == 25));
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
        wall(start, day.getYear()) - standard,
        wall(end, day.getYear()) - standard - dstOffset.orElseThrow());
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
