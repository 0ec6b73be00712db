package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a line item costs by the quantity behind it and the price of a unit.
 *
 * <p>Nobody says whether the unit of unitCost is the uom, that times its power of ten, or the
 * kilowatt-hour by which energy is sold, so either will do. A line for information costs nothing.
 * What is charged for a part of the period, or with a tax in it, is of the same order, so up to
 * twice as much or half as much is let pass, and so is what rounding can do: half a unit of
 * unitCost for each of the quantity, and a cent.
 */
final class LineItemCost {
  private static final long WATT_HOURS = 72;
  private static final int KILO = 3;
  private static final BigDecimal TWICE = new BigDecimal("2");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** In 1/100000 of the currency. */
  private static final BigDecimal CENT = new BigDecimal("1000");

  /** A line of which quantity and price make another amount; in 1/100000 of the currency. */
  record QuantityCostsAnotherAmount(String quantity, long unitCost, long amount, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "an amount near that of its measurement, %s, at a unitCost of %d"
          .formatted(quantity, unitCost);
    }

    @Override
    public Object observed() {
      return amount;
    }

    @Override
    public String fix() {
      return "Write amount and unitCost in 1/100000 of the currency, and the powerOfTenMultiplier"
          + " and uom by which the measurement is counted";
    }
  }

  private LineItemCost() {}

  /** What is wrong with the line; empty also where it does not say all three. */
  static Optional<Finding> fault(Element line) {
    Optional<Measurement> measured = line.child("measurement").flatMap(Measurement::of);
    OptionalLong unitCost = Numbers.at(line, "unitCost");
    OptionalLong amount = Numbers.at(line, "amount");
    boolean says =
        measured.isPresent()
            && amount.isPresent()
            && unitCost.isPresent()
            && unitCost.getAsLong() != 0
            && !LineItemKind.isInformation(line);
    if (!says) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(measured.get().value()).abs();
    BigDecimal scaled = value.scaleByPowerOfTen(measured.get().multiplier());
    BigDecimal price = BigDecimal.valueOf(unitCost.getAsLong()).abs();
    BigDecimal charged = BigDecimal.valueOf(amount.getAsLong()).abs();
    boolean byKilowattHour =
        measured.get().uom() == WATT_HOURS
            && isNear(charged, scaled.scaleByPowerOfTen(-KILO), price);
    return byKilowattHour || isNear(charged, value, price) || isNear(charged, scaled, price)
        ? Optional.empty()
        : Optional.of(
            new QuantityCostsAnotherAmount(
                "%d x 10^%d of uom %d"
                    .formatted(
                        measured.get().value(), measured.get().multiplier(), measured.get().uom()),
                unitCost.getAsLong(),
                amount.getAsLong(),
                line.at()));
  }

  private static boolean isNear(BigDecimal charged, BigDecimal quantity, BigDecimal price) {
    BigDecimal cost = quantity.multiply(price);
    BigDecimal rounding = quantity.multiply(HALF).add(CENT);
    return charged.compareTo(cost.multiply(TWICE).add(rounding)) <= 0
        && charged.add(rounding).compareTo(cost.multiply(HALF)) >= 0;
  }
}
