package dev.greenlight.judge.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * When daylight saving begins and ends, and whether any country does so.
 *
 * @param start empty when it is switched off or no rule
 * @param end likewise
 * @param tzOffset seconds east of UTC without daylight saving; empty when absent or no number
 */
public record SummerTime(Optional<DstRule> start, Optional<DstRule> end, OptionalLong tzOffset) {
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

  /** Whether both rules are switched on and sound. */
  public boolean hasSoundRules() {
    return isSound(start) && isSound(end);
  }

  private static boolean isSound(Optional<DstRule> rule) {
    return rule.isPresent() && rule.get().faults().isEmpty();
  }

  /** Days from the start of daylight saving to its end; call only with sound rules. */
  public long days() {
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
    long days = days();
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
        && LocalTime.isOffset(tzOffset.getAsLong())
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

  /**
   * Whether both rules are of days on which some zone of the world changes its clocks or did so, in
   * 1990 or later. Call only with sound rules.
   */
  public boolean isOfThisWorld() {
    return (begins(start, SPRING) && begins(end, AUTUMN))
        || SavingZones.haveKept(start.orElseThrow(), end.orElseThrow());
  }

  /**
   * Whether zones with that offset change or changed their clocks on these days, but at other
   * hours. Call only with sound rules.
   */
  public boolean isAtAnotherHour() {
    return tzOffset.isPresent()
        && !(begins(start, SPRING) && begins(end, AUTUMN))
        && SavingZones.haveKeptAtOtherHours(
            start.orElseThrow(), end.orElseThrow(), tzOffset.getAsLong());
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
}
