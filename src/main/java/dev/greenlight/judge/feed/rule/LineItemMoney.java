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
 * In which part of the currency a line item says that its amount is.
 *
 * <p>ESPI has all money in 1/100000 of the currency. A line whose measurement is of money (uom 80)
 * by another power of ten, of the same digits as the amount, says that the amount is in that. A
 * line for information costs nothing.
 */
final class LineItemMoney {
  private static final long MONEY = 80;

  /** Of the currency, by ESPI. */
  private static final int POWER = -5;

  /** An amount in another part of the currency than 1/100000. */
  record AmountInAnotherScale(long amount, long multiplier, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s, %d x 10^%d in 1/100000 of the currency"
          .formatted(right().toPlainString(), amount, multiplier);
    }

    @Override
    public Object observed() {
      return "%d, in 10^%d of the currency by its measurement of uom 80 (money)"
          .formatted(amount, multiplier);
    }

    @Override
    public String fix() {
      return "Write the amount in 1/100000 of the currency, a dollar as 100000; look at all other"
          + " costs of the bill, which may be in the same scale";
    }

    private BigDecimal right() {
      return BigDecimal.valueOf(amount).scaleByPowerOfTen((int) multiplier - POWER);
    }
  }

  private LineItemMoney() {}

  /** What is wrong with the line; empty also where it says nothing of the scale of its amount. */
  static Optional<Finding> fault(Element line) {
    Optional<Element> measurement =
        line.child("measurement").filter(money -> Numbers.at(money, "uom").orElse(0) == MONEY);
    OptionalLong amount = Numbers.at(line, "amount");
    if (measurement.isEmpty() || amount.orElse(0) == 0 || LineItemKind.isInformation(line)) {
      return Optional.empty();
    }
    OptionalLong multiplier = Numbers.at(measurement.get(), "powerOfTenMultiplier");
    boolean sameDigits = Numbers.at(measurement.get(), "value").equals(amount);
    boolean another =
        multiplier.isPresent()
            && multiplier.getAsLong() != POWER
            && Math.abs(multiplier.getAsLong()) <= Measurement.LARGEST_MULTIPLIER;
    return sameDigits && another
        ? Optional.of(
            new AmountInAnotherScale(amount.getAsLong(), multiplier.getAsLong(), line.at()))
        : Optional.empty();
  }
}
