package dev.greenlight.judge.feed.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * What a kilowatt-hour is known to cost.
 *
 * <p>The band is wide enough for free nights and for scarcity, and narrow enough to notice a slip
 * of the scale (1/100000 of the currency) by a factor of 1000 or more. Only currencies are judged
 * of which one buys a kilowatt-hour with a part of the unit or a few of it. A cubic metre of
 * natural gas counts for 38 MJ, as most have between 31 and 45.
 */
final class Prices {
  private static final Set<Long> CURRENCIES = Set.of(36L, 124L, 756L, 826L, 840L, 978L);
  private static final BigDecimal LEAST = new BigDecimal("0.0005");
  private static final BigDecimal MOST = new BigDecimal("10");
  private static final BigDecimal JOULES = new BigDecimal("3600000");
  private static final BigDecimal SCALE = new BigDecimal("100000");

  /** Less than this, and fixed charges make the price. */
  private static final BigDecimal ENOUGH = new BigDecimal("20");

  /** What is charged for a month apart from energy, where there is little of that. */
  private static final BigDecimal FIXED = new BigDecimal("30");

  /** What a customer who uses less than a kilowatt-hour at a time is charged apart from it. */
  private static final BigDecimal MOST_FIXED = new BigDecimal("100");

  private static final long MONTH = 31 * 86_400;
  private static final long NATURAL_GAS = 7;

  /** Joules in a cubic metre of natural gas. */
  private static final BigDecimal HEATING_VALUE = new BigDecimal("38000000");

  private Prices() {}

  /**
   * The unit that energy is sold in, by its code: one of energy, or a volume of natural gas as what
   * it is worth in joules. Empty for any other.
   */
  static Optional<Unit> soldBy(long uom, long commodity) {
    return Unit.of(uom)
        .flatMap(
            unit ->
                unit.measure().isVolume() && commodity == NATURAL_GAS
                    ? Optional.of(
                        new Unit(Unit.Measure.ENERGY, unit.factor().multiply(HEATING_VALUE)))
                    : Optional.of(unit).filter(same -> same.measure() == Unit.Measure.ENERGY));
  }

  /**
   * The price of a kilowatt-hour; empty for little energy, for money received, and for a currency
   * that is not judged.
   *
   * @param energy in joules
   * @param money in 1/100000 of the currency
   */
  static Optional<BigDecimal> price(BigDecimal energy, BigDecimal money, long currency) {
    return price(energy, money, currency, ENOUGH);
  }

  /**
   * The price of a kilowatt-hour of one reading, where it is beyond price; of less than one where
   * the charges of a month do not explain it.
   */
  static Optional<BigDecimal> priceBeyondBelief(
      BigDecimal energy, BigDecimal money, long currency) {
    return energy.signum() > 0 && money.signum() > 0
        ? price(energy, money, currency, BigDecimal.ZERO)
            .filter(Prices::isBeyondPrice)
            .filter(price -> !isCharge(energy, money))
        : Optional.empty();
  }

  /** Whether that is less than a kilowatt-hour, and may be charged for something else. */
  private static boolean isCharge(BigDecimal energy, BigDecimal money) {
    BigDecimal kilowattHours = energy.divide(JOULES, MathContext.DECIMAL64);
    BigDecimal most = kilowattHours.multiply(MOST).add(MOST_FIXED);
    return kilowattHours.compareTo(BigDecimal.ONE) < 0
        && money.divide(SCALE, MathContext.DECIMAL64).compareTo(most) <= 0;
  }

  private static Optional<BigDecimal> price(
      BigDecimal energy, BigDecimal money, long currency, BigDecimal enough) {
    BigDecimal kilowattHours = energy.divide(JOULES, MathContext.DECIMAL64);
    boolean known =
        CURRENCIES.contains(currency) && money.signum() > 0 && kilowattHours.compareTo(enough) >= 0;
    return known
        ? Optional.of(
            money.divide(SCALE, MathContext.DECIMAL64).divide(kilowattHours, MathContext.DECIMAL64))
        : Optional.empty();
  }

  /**
   * Whether that is energy, and too little of it for {@link #price(BigDecimal, BigDecimal, long)}
   * to tell its price.
   */
  static boolean isLittle(BigDecimal energy, long currency) {
    return CURRENCIES.contains(currency)
        && energy.signum() > 0
        && energy.divide(JOULES, MathContext.DECIMAL64).compareTo(ENOUGH) < 0;
  }

  /**
   * Whether energy costs more than the highest price and fixed charges of 30 a month make.
   *
   * @param seconds of the time that the energy was used in
   */
  static boolean isBeyondFixedCharges(BigDecimal energy, BigDecimal money, long seconds) {
    BigDecimal kilowattHours = energy.divide(JOULES, MathContext.DECIMAL64);
    BigDecimal months = BigDecimal.valueOf(1 + seconds / MONTH);
    BigDecimal most = kilowattHours.multiply(MOST).add(months.multiply(FIXED));
    return money.divide(SCALE, MathContext.DECIMAL64).compareTo(most) > 0;
  }

  /** Joules in kilowatt-hours, to four figures. */
  static String toldKilowattHours(BigDecimal energy) {
    return told(energy.divide(JOULES, MathContext.DECIMAL64));
  }

  /** In units of the currency, to four figures. */
  static String toldMoney(BigDecimal money) {
    return told(money.divide(SCALE, MathContext.DECIMAL64));
  }

  /** Whether energy, and what is rounded, is judged in that currency: it has a hundred cents. */
  static boolean isJudged(long currency) {
    return CURRENCIES.contains(currency);
  }

  static boolean isImplausible(BigDecimal price) {
    return isAllButFree(price) || isBeyondPrice(price);
  }

  static boolean isAllButFree(BigDecimal price) {
    return price.compareTo(LEAST) < 0;
  }

  static boolean isBeyondPrice(BigDecimal price) {
    return price.compareTo(MOST) > 0;
  }

  /** To four figures. */
  static String told(BigDecimal price) {
    return price.round(new MathContext(4)).toPlainString();
  }
}
