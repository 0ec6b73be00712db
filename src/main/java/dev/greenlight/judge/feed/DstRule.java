package dev.greenlight.judge.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When daylight saving starts or ends in each year: {@code DstRuleType} of the ESPI schema.
 *
 * @param month 1 to 12 in a sound rule
 * @param operator 0 on that day, 1 first such weekday not before that day, 2 to 6 the first to
 *     fifth such weekday of the month, 7 the last
 * @param day of the month; 0 for none
 * @param weekday Monday is 1; 0 for none
 * @param hour of the wall clock just before the change
 * @param second of the hour
 */
public record DstRule(int month, int operator, int day, int weekday, int hour, int second) {
  private static final Pattern FOUR_OCTETS = Pattern.compile("[0-9A-Fa-f]{8}");
  private static final String OFF = "FFFFFFFF";

  /** Whether the text is a rule of four octets, switched off or not. */
  public static boolean isWhole(String text) {
    return FOUR_OCTETS.matcher(text).matches();
  }

  /** Whether the text switches daylight saving off. */
  public static boolean isOff(String text) {
    return OFF.equalsIgnoreCase(text);
  }

  /** The rule in hexadecimal; empty when it has not four octets, or is switched off. */
  public static Optional<DstRule> of(String text) {
    if (!isWhole(text) || isOff(text)) {
      return Optional.empty();
    }
    int bits = Integer.parseUnsignedInt(text, 16);
    return Optional.of(
        new DstRule(
            bits >>> 28,
            bits >>> 25 & 0x7,
            bits >>> 20 & 0x1F,
            bits >>> 17 & 0x7,
            bits >>> 12 & 0x1F,
            bits & 0xFFF));
  }

  /** What is out of range, in words; empty for a sound rule. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (month < 1 || month > 12) {
      faults.add("month " + month);
    }
    if (hour > 23) {
      faults.add("hour " + hour);
    }
    if (second > 3599) {
      faults.add("second " + second);
    }
    if (operator > 0 && weekday == 0) {
      faults.add("no weekday for operator " + operator);
    }
    if (operator < 2 && day == 0) {
      faults.add("no day of the month for operator " + operator);
    }
    if (operator < 2 && day > longest()) {
      faults.add("day " + day + " in month " + month);
    }
    if (operator > 1 && day > 0) {
      faults.add("day " + day + ", which operator " + operator + " has no use for");
    }
    return faults;
  }

  private int longest() {
    return month < 1 || month > 12 ? 31 : Month.of(month).maxLength();
  }

  /** When it strikes in that year, by the wall clock; call only when there are no faults. */
  public LocalDateTime in(int year) {
    return date(YearMonth.of(year, month)).atStartOfDay().plusHours(hour).plusSeconds(second);
  }

  private LocalDate date(YearMonth of) {
    LocalDate onDay = of.atDay(Math.max(1, Math.min(day, of.lengthOfMonth())));
    if (operator == 0) {
      return onDay;
    }
    DayOfWeek on = DayOfWeek.of(weekday);
    return switch (operator) {
      case 1 -> onDay.with(TemporalAdjusters.nextOrSame(on));
      case 7 -> of.atEndOfMonth().with(TemporalAdjusters.previousOrSame(on));
      default -> of.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(operator - 1, on));
    };
  }
}
