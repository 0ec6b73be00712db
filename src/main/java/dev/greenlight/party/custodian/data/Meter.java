package dev.greenlight.party.custodian.data;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up what a household uses: mornings and evenings, weekends, seasons and chance.
 *
 * <p>A value depends on the seed, the meter and the moment only, so that any history shows the same
 * value for the same hour.
 */
final class Meter {
  /** Share of a typical hour, from midnight on. */
  private static final double[] HOURS = {
    0.62, 0.57, 0.55, 0.55, 0.58, 0.70, 0.95, 1.15, 1.05, 0.92, 0.88, 0.90,
    0.95, 0.93, 0.92, 0.98, 1.12, 1.38, 1.55, 1.52, 1.40, 1.22, 0.98, 0.75
  };

  private static final double WEEKEND = 1.08;
  private static final double CHANCE = 0.3;
  private static final int HOTTEST_DAY = 205;
  private static final double COOLING = 0.2;
  private static final double HEATING = 0.7;

  private final ServicePoint point;
  private final long seed;

  Meter(ServicePoint point, long seed) {
    this.point = point;
    this.seed = seed;
  }

  /** Readings that fill the span without a gap. */
  List<Reading> read(Span span) {
    List<Reading> readings = new ArrayList<>();
    for (long start = span.start(); start < span.end(); ) {
      Span each = new Span(start, Math.min(next(start), span.end()));
      long value = Math.round(point.typical() * habit(start) * chance(start));
      readings.add(new Reading(each, value, point.tariff().cost(value)));
      start = each.end();
    }
    return readings;
  }

  private long next(long start) {
    return point.quantity().isElectricity()
        ? start + point.interval()
        : History.dayOf(start).plusDays(1).atStartOfDay(History.ZONE).toEpochSecond();
  }

  private double habit(long moment) {
    ZonedDateTime local = History.localTime(moment);
    double summer = Math.cos(2 * Math.PI * (local.getDayOfYear() - HOTTEST_DAY) / 365.25);
    if (!point.quantity().isElectricity()) {
      return 1 - HEATING * summer;
    }
    boolean weekend = local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return HOURS[local.getHour()] * (weekend ? WEEKEND : 1) * (1 + COOLING * summer);
  }

  private double chance(long moment) {
    return 1 - CHANCE / 2 + CHANCE * new SplittableRandom(seed ^ moment).nextDouble();
  }
}
