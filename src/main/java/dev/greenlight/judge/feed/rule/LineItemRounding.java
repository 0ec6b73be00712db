package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * What a line item is rounded by: no more than its amount, cents aside, and no more than ten cents
 * where there are such.
 */
final class LineItemRounding {
  /** In 1/100000 of the currency. */
  private static final long CENT = 1000;

  private static final long TEN_CENTS = 10 * CENT;

  /** A line that is rounded by more than it is; in 1/100000 of the currency. */
  record RoundingAboveAmount(long amount, long rounding, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a rounding of no more than the amount, " + amount;
    }

    @Override
    public Object observed() {
      return rounding;
    }

    @Override
    public String fix() {
      return "Write into rounding by how much the amount was rounded, in 1/100000 of the currency";
    }
  }

  /** A line that is rounded by what nobody rounds to; in 1/100000 of the currency. */
  record RoundingOfMoreThanCents(long rounding, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a rounding of ten cents or less, " + TEN_CENTS;
    }

    @Override
    public Object observed() {
      return rounding;
    }

    @Override
    public String fix() {
      return "Write the kind of what the line is about; a rounding is of cents";
    }
  }

  private LineItemRounding() {}

  /**
   * @param cents whether the currency has any
   */
  static void check(Element line, boolean cents, Judgement judgement) {
    long amount = Numbers.at(line, "amount").orElse(0);
    long rounding = Numbers.at(line, "rounding").orElse(0);
    boolean tells = amount != 0 && Math.abs(rounding) >= CENT;
    if (tells && Math.abs(rounding) > Math.abs(amount)) {
      judgement.finds(new RoundingAboveAmount(amount, rounding, line.at()));
    } else if (cents && Math.abs(rounding) > TEN_CENTS) {
      judgement.finds(
          new RoundingOfMoreThanCents(rounding, line.child("rounding").orElse(line).at()));
    }
  }
}
