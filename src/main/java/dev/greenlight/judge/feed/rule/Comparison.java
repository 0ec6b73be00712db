package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.ReadingType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A total of a summary beside the sum of the readings that make it, in one unit.
 *
 * @param total in base units
 * @param sum in base units
 * @param tolerance 0.1 % of the total, or one reading where that is more and the readings do not
 *     begin and end with the time that the total is about, and what rounding does to the readings
 *     and one unit in which the total was counted; in base units
 * @param inUnitOfTotal the sum as the summary would have to write it
 */
record Comparison(
    BigDecimal total, BigDecimal sum, BigDecimal tolerance, BigDecimal inUnitOfTotal) {
  private static final long WATT_HOURS = 72;
  private static final int KILO = 3;

  /** Mean reading, in units, below which all may be rounded the same way: a small steady load. */
  private static final BigDecimal COARSE = new BigDecimal("20");

  /** Four standard deviations of what is lost by rounding to a whole unit, 4 / √12. */
  private static final double FOUR_DEVIATIONS = 1.155;

  /** Both must be of one measure; the channel says its multiplier. */
  static Comparison of(Measurement measurement, Channel channel, Sum recorded) {
    ReadingType type = Meters.type(channel);
    int multiplier = (int) type.multiplier().orElseThrow();
    Unit ofTotal = Unit.of(measurement.uom()).orElseThrow();
    Unit ofReadings = Unit.of(TypeCodes.of(type).uom()).orElseThrow();
    BigDecimal total =
        ofTotal.amount(BigDecimal.valueOf(measurement.value()), measurement.multiplier());
    BigDecimal sum = ofReadings.amount(new BigDecimal(recorded.value()), multiplier);
    BigDecimal reading =
        recorded.exact()
            ? BigDecimal.ZERO
            : sum.abs().divide(BigDecimal.valueOf(recorded.readings()), MathContext.DECIMAL64);
    BigDecimal one = ofTotal.amount(BigDecimal.ONE, measurement.multiplier());
    BigDecimal counted = ofTotal.amount(BigDecimal.ONE, countedIn(measurement));
    BigDecimal rounding =
        ofReadings.amount(
            rounding(new BigDecimal(recorded.value()), recorded.readings()), multiplier);
    return new Comparison(
        total,
        sum,
        Tolerance.of(total).max(reading).add(rounding).add(counted),
        sum.divide(one, 0, RoundingMode.HALF_UP));
  }

  /**
   * Power of ten of the unit in which a total was counted: bills are made in whole kilowatt-hours,
   * therms or cubic metres and written in smaller units, then with zeros at the end.
   */
  private static int countedIn(Measurement total) {
    int whole = total.uom() == WATT_HOURS ? KILO : 0;
    BigDecimal wholes =
        BigDecimal.valueOf(total.value()).scaleByPowerOfTen(total.multiplier() - whole);
    return wholes.stripTrailingZeros().scale() <= 0
        ? Math.max(whole, total.multiplier())
        : total.multiplier();
  }

  /**
   * What rounding adds up to at most, in units of the readings: half a unit each where they are of
   * a few units, else four standard deviations of as many errors that know nothing of one another.
   */
  static BigDecimal rounding(BigDecimal sum, long readings) {
    double halves = readings / 2.0;
    boolean coarse = sum.abs().compareTo(COARSE.multiply(BigDecimal.valueOf(readings))) < 0;
    return BigDecimal.valueOf(
        coarse ? halves : Math.min(halves, FOUR_DEVIATIONS * Math.sqrt((double) readings)));
  }

  boolean differs() {
    return !Tolerance.covers(tolerance, total, sum);
  }
}
