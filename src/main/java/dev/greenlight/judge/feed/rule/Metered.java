package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.ReadingType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A channel whose values can be converted: it says a unit that is known here, and a multiplier.
 *
 * @param codes of its ReadingType
 * @param multiplier power of ten that its values are multiplied by
 */
record Metered(Channel channel, TypeCodes codes, Unit unit, int multiplier) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Optional<Metered> of(Channel channel) {
    ReadingType type = channel.readingType().orElse(null);
    if (type == null) {
      return Optional.empty();
    }
    TypeCodes codes = TypeCodes.of(type);
    OptionalLong multiplier = type.multiplier();
    Optional<Unit> unit = Unit.of(codes.uom());
    return unit.isPresent() && multiplier.isPresent() && UnitFitsCommodity.fits(codes)
        ? Optional.of(new Metered(channel, codes, unit.get(), (int) multiplier.getAsLong()))
        : Optional.empty();
  }

  boolean measures(Unit.Measure measure) {
    return unit.measure() == measure;
  }

  /** A number of its unit in base units. */
  BigDecimal amount(BigInteger value) {
    return unit.amount(new BigDecimal(value), multiplier);
  }

  /** As {@link #amount(BigInteger)}. */
  BigDecimal amount(long value) {
    return unit.amount(BigDecimal.valueOf(value), multiplier);
  }

  /** What rounding can do to the sum of so many readings: half a unit each; in base units. */
  BigDecimal rounding(long readings) {
    return unit.amount(BigDecimal.valueOf(readings).multiply(HALF), multiplier);
  }

  /**
   * Whether another channel tells of as much as readings of this one add up to: to 0.1 %, and what
   * rounding can do.
   *
   * @param sum of readings of this one
   * @param amount what the other tells, in base units
   * @param roundings how many numbers of the other make that
   */
  boolean agrees(Sum sum, Metered other, BigDecimal amount, long roundings) {
    BigDecimal own = amount(sum.value());
    return Tolerance.covers(
        Tolerance.of(own).add(rounding(sum.readings())).add(other.rounding(roundings)),
        own,
        amount);
  }

  /** An amount in base units as a number of its unit. */
  String told(BigDecimal amount) {
    return "%s x 10^%d %s"
        .formatted(
            amount
                .divide(unit.amount(BigDecimal.ONE, multiplier), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString(),
            multiplier,
            Units.told(codes.uom()));
  }
}
