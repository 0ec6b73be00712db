package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The quantity that a line bills as used (itemKind 3) is part of what the bill says was used in
 * all.
 *
 * <p>Losses between meter and network are billed too, so a fifth more is nothing; a line of another
 * time says nothing of this one, and where something is credited the total may be what is left.
 */
final class LineItemQuantity {
  private static final long USAGE = 3;
  private static final long GENERATION_CREDIT = 6;
  private static final BigDecimal WITH_LOSSES = new BigDecimal("1.2");
  private static final String TOTAL = "overallConsumptionLastPeriod";

  /** A line that bills more than was used. */
  record LineBillsMoreThanUsed(String total, String quantity, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a quantity up to %s, the %s".formatted(total, TOTAL);
    }

    @Override
    public Object observed() {
      return quantity;
    }

    @Override
    public String fix() {
      return "Look which of the two is wrong, the quantity of the line or the total, and at their"
          + " units and multipliers";
    }
  }

  private LineItemQuantity() {}

  static void check(
      Element summary, List<Element> lines, Optional<Period> billing, Judgement judgement) {
    Optional<Measurement> total = summary.child(TOTAL).flatMap(Measurement::of);
    if (total.isEmpty()
        || total.get().value() <= 0
        || lines.stream().anyMatch(LineItemQuantity::credits)) {
      return;
    }
    for (Element line : lines) {
      Optional<Measurement> quantity = line.child("measurement").flatMap(Measurement::of);
      if (Numbers.at(line, "itemKind").orElse(0) == USAGE
          && quantity.isPresent()
          && isOfThatTime(line, billing)) {
        compare(total.get(), quantity.get(), judgement);
      }
    }
  }

  /** Whether energy is given back in that line. */
  private static boolean credits(Element line) {
    boolean negative =
        isNegative(line, "amount")
            || line.child("measurement").filter(each -> isNegative(each, "value")).isPresent();
    return Numbers.at(line, "itemKind").orElse(0) == GENERATION_CREDIT
        || (negative && line.child("measurement").isPresent());
  }

  private static boolean isNegative(Element holder, String name) {
    return Numbers.at(holder, name).orElse(0) < 0;
  }

  private static boolean isOfThatTime(Element line, Optional<Period> billing) {
    Optional<Period> item = Period.of(line, "itemPeriod");
    return item.isEmpty()
        || billing.isEmpty()
        || (item.get().start() >= billing.get().start() && item.get().end() <= billing.get().end());
  }

  private static void compare(Measurement total, Measurement quantity, Judgement judgement) {
    Optional<Unit> all = Unit.of(total.uom());
    Optional<Unit> part = Unit.of(quantity.uom());
    if (all.isEmpty() || part.isEmpty() || all.get().measure() != part.get().measure()) {
      return;
    }
    judgement.inspected();
    BigDecimal most = amount(all.get(), total).multiply(WITH_LOSSES);
    if (amount(part.get(), quantity).compareTo(most) > 0) {
      judgement.finds(new LineBillsMoreThanUsed(told(total), told(quantity), quantity.at()));
    }
  }

  private static BigDecimal amount(Unit unit, Measurement measured) {
    return unit.amount(BigDecimal.valueOf(measured.value()), measured.multiplier());
  }

  private static String told(Measurement measured) {
    return "%d x 10^%d %s"
        .formatted(measured.value(), measured.multiplier(), Units.told(measured.uom()));
  }
}
