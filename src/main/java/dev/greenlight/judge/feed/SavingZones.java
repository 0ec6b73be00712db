package dev.greenlight.judge.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * On what days the zones of the world have changed their clocks, by the time zone database of the
 * Java that runs.
 *
 * <p>In and after 1990: ESPI has no older data.
 */
final class SavingZones {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2030;

  /** A rule of one year may strike on the same days by chance. */
  private static final int YEARS = 3;

  private SavingZones() {}

  /**
   * Days of one year.
   *
   * @param start when daylight saving began
   * @param end when it ended, later in the year or, in the south, earlier
   */
  private record Summer(LocalDate start, LocalDate end) {}

  /**
   * The moments of one year, by the wall clock before each change.
   *
   * @param offset seconds east of UTC without daylight saving
   */
  private record Changes(long offset, LocalDateTime start, LocalDateTime end) {}

  /** Computed when the first rule is met that is not of America. */
  private static final class World {
    static final List<List<Summer>> ZONES =
        ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(id -> summers(ZoneId.of(id).getRules()))
            .filter(summers -> summers.size() >= YEARS)
            .distinct()
            .toList();

    private World() {}
  }

  /**
   * Whether some zone saves or has saved daylight between such days in three years, a day more or
   * less aside, as midnight belongs to two days. Call only with sound rules.
   */
  static boolean haveKept(DstRule start, DstRule end) {
    return World.ZONES.stream().anyMatch(summers -> fit(summers, start, end));
  }

  private static boolean fit(List<Summer> summers, DstRule start, DstRule end) {
    return summers.stream()
            .filter(
                summer ->
                    isNear(summer.start(), start, summer.start().getYear())
                        && isNear(summer.end(), end, summer.start().getYear()))
            .limit(YEARS)
            .count()
        == YEARS;
  }

  private static boolean isNear(LocalDate day, DstRule rule, int year) {
    return Math.abs(ChronoUnit.DAYS.between(rule.in(year).toLocalDate(), day)) <= 1;
  }

  /**
   * Whether a zone with that offset saves or has saved daylight between such days in three years,
   * but none of them at these hours. Call only with sound rules.
   */
  static boolean haveKeptAtOtherHours(DstRule start, DstRule end, long offset) {
    boolean days = false;
    for (List<Changes> zone : Clocks.ZONES) {
      List<Changes> same =
          zone.stream()
              .filter(each -> each.offset() == offset)
              .filter(
                  each -> {
                    int year = each.start().getYear();
                    return isNear(each.start().toLocalDate(), start, year)
                        && isNear(each.end().toLocalDate(), end, year);
                  })
              .toList();
      boolean hours =
          same.stream()
              .anyMatch(
                  each ->
                      each.start().equals(start.in(each.start().getYear()))
                          && each.end().equals(end.in(each.start().getYear())));
      if (hours) {
        return false;
      }
      days |= same.size() >= YEARS;
    }
    return days;
  }

  /** Computed as {@link World} is. */
  private static final class Clocks {
    static final List<List<Changes>> ZONES =
        ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(id -> moments(ZoneId.of(id).getRules()))
            .filter(moments -> moments.size() >= YEARS)
            .distinct()
            .toList();

    private Clocks() {}
  }

  private static List<Changes> moments(ZoneRules rules) {
    List<Changes> moments = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR && !rules.isFixedOffset(); year++) {
      List<ZoneOffsetTransition> changes = changes(rules, year);
      List<ZoneOffsetTransition> gaps =
          changes.stream().filter(ZoneOffsetTransition::isGap).toList();
      List<ZoneOffsetTransition> overlaps =
          changes.stream().filter(ZoneOffsetTransition::isOverlap).toList();
      if (gaps.size() == 1 && overlaps.size() == 1) {
        moments.add(
            new Changes(
                gaps.get(0).getOffsetBefore().getTotalSeconds(),
                gaps.get(0).getDateTimeBefore(),
                overlaps.get(0).getDateTimeBefore()));
      }
    }
    return moments;
  }

  private static List<Summer> summers(ZoneRules rules) {
    List<Summer> summers = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR && !rules.isFixedOffset(); year++) {
      List<ZoneOffsetTransition> changes = changes(rules, year);
      List<LocalDate> starts = days(changes.stream().filter(ZoneOffsetTransition::isGap));
      List<LocalDate> ends = days(changes.stream().filter(ZoneOffsetTransition::isOverlap));
      if (starts.size() == 1 && ends.size() == 1) {
        summers.add(new Summer(starts.get(0), ends.get(0)));
      }
    }
    return summers;
  }

  private static List<ZoneOffsetTransition> changes(ZoneRules rules, int year) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next =
        rules.nextTransition(Year.of(year).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    while (next != null && next.getDateTimeBefore().getYear() == year) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }

  private static List<LocalDate> days(Stream<ZoneOffsetTransition> changes) {
    return changes.map(change -> change.getDateTimeBefore().toLocalDate()).toList();
  }
}
