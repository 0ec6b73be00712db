package dev.greenlight.report.validation;

import dev.greenlight.model.LoadCurve;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the marks of an axis stand, and what is written at them. */
final class Axis {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int MOST_DATES = 9;
  private static final int VALUES = 5;
  private static final long[] HOURS = {1, 2, 3, 6, 12};
  private static final long[] DAYS = {1, 2, 7, 14};
  private static final long[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000};

  /** A mark: a value or a moment, and its words. */
  record Mark(double at, String words) {}

  private Axis() {}

  /** A moment by the clock of the customer. */
  static String local(LoadCurve curve, long moment) {
    return wall(curve, moment).format(MOMENT);
  }

  private static LocalDateTime wall(LoadCurve curve, long moment) {
    return LocalDateTime.ofEpochSecond(moment + curve.offsetAt(moment), 0, ZoneOffset.UTC);
  }

  private static long moment(LoadCurve curve, LocalDateTime wall) {
    long utc = wall.toEpochSecond(ZoneOffset.UTC);
    long once = utc - curve.offsetAt(utc);
    return utc - curve.offsetAt(once);
  }

  /** Round local times between the ends of a curve. */
  static List<Mark> dates(LoadCurve curve) {
    long seconds = curve.to() - curve.from();
    LocalDateTime first = wall(curve, curve.from());
    List<Mark> marks = new ArrayList<>();
    for (long hours : HOURS) {
      if (seconds / (hours * 3_600) <= MOST_DATES) {
        LocalDateTime at = first.toLocalDate().atStartOfDay();
        for (; moment(curve, at) < curve.to(); at = at.plusHours(hours)) {
          boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
          add(marks, curve, at, midnight ? at.toLocalDate().toString() : at.toLocalTime() + "");
        }
        return marks;
      }
    }
    for (long days : DAYS) {
      if (seconds / (days * 86_400) <= MOST_DATES) {
        LocalDate at = first.toLocalDate();
        for (; moment(curve, at.atStartOfDay()) < curve.to(); at = at.plusDays(days)) {
          add(marks, curve, at.atStartOfDay(), at.toString());
        }
        return marks;
      }
    }
    for (long months : MONTHS) {
      if (seconds / (months * 2_629_746L) <= MOST_DATES) {
        LocalDate at = first.toLocalDate().withDayOfMonth(1);
        at = months >= 12 ? at.withDayOfYear(1) : at;
        for (; moment(curve, at.atStartOfDay()) < curve.to(); at = at.plusMonths(months)) {
          add(marks, curve, at.atStartOfDay(), months >= 12 ? at.getYear() + "" : at.toString());
        }
        return marks;
      }
    }
    return marks;
  }

  private static void add(List<Mark> marks, LoadCurve curve, LocalDateTime at, String words) {
    long moment = moment(curve, at);
    if (moment >= curve.from() && moment < curve.to()) {
      marks.add(new Mark(moment, words));
    }
  }

  /** Round values that enclose a range, the least first. */
  static List<Mark> values(double least, double most) {
    double rough = (most > least ? most - least : 1) / (VALUES - 1);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power;
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      step = factor * power;
      if (step >= rough) {
        break;
      }
    }
    List<Mark> marks = new ArrayList<>();
    long first = (long) Math.floor(least / step + 1e-9);
    long last = (long) Math.ceil(most / step - 1e-9);
    for (long i = first; i <= Math.max(last, first + 1); i++) {
      marks.add(new Mark(i * step, number(i * step)));
    }
    return marks;
  }

  /** A value with four digits that matter. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** How long something lasts, in the largest unit that suits. */
  static String lasting(long seconds) {
    Duration duration = Duration.ofSeconds(seconds);
    return seconds >= 172_800
        ? number(seconds / 86_400.0) + " days"
        : seconds >= 3_600
            ? number(seconds / 3_600.0) + " h"
            : seconds >= 60 ? number(seconds / 60.0) + " min" : duration.toSeconds() + " s";
  }
}
