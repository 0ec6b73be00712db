package dev.greenlight.judge.feed.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that amounts can be converted from.
 *
 * @param measure what it measures; two units of one measure differ by a factor alone
 * @param factor how many base units of the measure it is
 */
record Unit(Measure measure, BigDecimal factor) {
  /** What is measured. Volumes at the conditions of the meter and at base conditions differ. */
  enum Measure {
    /** In joules. */
    ENERGY,
    APPARENT_ENERGY,
    REACTIVE_ENERGY,
    /** In watts. */
    POWER,
    APPARENT_POWER,
    REACTIVE_POWER,
    /** In cubic metres. */
    VOLUME,
    VOLUME_COMPENSATED,
    VOLUME_UNCOMPENSATED,
    /** In kelvin. */
    TEMPERATURE;

    boolean isVolume() {
      return this == VOLUME || this == VOLUME_COMPENSATED || this == VOLUME_UNCOMPENSATED;
    }
  }

  private static final Map<Long, Unit> UNITS =
      Map.ofEntries(
          unit(31, Measure.ENERGY, "1"),
          unit(72, Measure.ENERGY, "3600"),
          unit(132, Measure.ENERGY, "1055.056"),
          unit(169, Measure.ENERGY, "105505600"),
          unit(71, Measure.APPARENT_ENERGY, "1"),
          unit(73, Measure.REACTIVE_ENERGY, "1"),
          unit(38, Measure.POWER, "1"),
          unit(133, Measure.POWER, "0.2930711"),
          unit(61, Measure.APPARENT_POWER, "1"),
          unit(63, Measure.REACTIVE_POWER, "1"),
          unit(42, Measure.VOLUME, "1"),
          unit(119, Measure.VOLUME, "0.028316846592"),
          unit(128, Measure.VOLUME, "0.003785411784"),
          unit(130, Measure.VOLUME, "0.00454609"),
          unit(134, Measure.VOLUME, "0.001"),
          unit(120, Measure.VOLUME_COMPENSATED, "0.028316846592"),
          unit(157, Measure.VOLUME_COMPENSATED, "0.001"),
          unit(167, Measure.VOLUME_COMPENSATED, "1"),
          unit(156, Measure.VOLUME_UNCOMPENSATED, "0.001"),
          unit(166, Measure.VOLUME_UNCOMPENSATED, "1"),
          unit(6, Measure.TEMPERATURE, "1"));

  private static Map.Entry<Long, Unit> unit(long code, Measure measure, String factor) {
    return Map.entry(code, new Unit(measure, new BigDecimal(factor)));
  }

  /** The unit of that code; empty when no amounts of it are compared here. */
  static Optional<Unit> of(long code) {
    return Optional.ofNullable(UNITS.get(code));
  }

  /** Whether an amount of the one can be given in the other: by a factor, or nearly so. */
  boolean convertsTo(Unit other) {
    return measure == other.measure || (measure.isVolume() && other.measure.isVolume());
  }

  /** Whether it is one of energy or volume, which bills are about. */
  boolean isAmount() {
    return measure == Measure.ENERGY || measure.isVolume();
  }

  /** {@code value * 10^multiplier} of this unit in base units. */
  BigDecimal amount(BigDecimal value, int multiplier) {
    return value.scaleByPowerOfTen(multiplier).multiply(factor);
  }
}
