package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.MeasurementParts;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;

/**
 * A line item is of a known kind ({@link LineItemKind}), has a text, and belongs to the bill it
 * stands in ({@link LineItemTime}).
 *
 * <p>Its amount is in the part of the currency that ESPI says ({@link LineItemMoney}) and rounded
 * by little ({@link LineItemRounding}). A quantity behind it has a number and a unit; with a price
 * of that unit it makes an amount of the same order ({@link LineItemCost}).
 */
@Rule("GBX-SUM-05")
final class LineItemsMakeSense implements FeedRule {

  /** A quantity behind a line without a number, or in nobody knows what. */
  record QuantityIncomplete(String parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a measurement with value and uom";
    }

    @Override
    public Object observed() {
      return "one without " + parts;
    }

    @Override
    public String fix() {
      return "Write the %s of the measurement, or leave the measurement out"
          .formatted(parts.replace(", ", " and the "));
    }
  }

  /** A line without a text. */
  record LineItemWithoutText(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a note that says what the line is for";
    }

    @Override
    public Object observed() {
      return "an empty one";
    }

    @Override
    public String fix() {
      return "Write a note that customers understand";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    Optional<Period> billing = Period.of(summary, "billingPeriod");
    boolean cents = Prices.isJudged(Numbers.at(summary, "currency").orElse(0));
    List<Element> lines = summary.children("costAdditionalDetailLastPeriod");
    LineItemQuantity.check(summary, lines, billing, judgement);
    for (Element line : lines) {
      judgement.inspected();
      LineItemKind.check(line, judgement);
      LineItemTime.check(line, billing, judgement);
      LineItemRounding.check(line, cents, judgement);
      checkQuantity(line, judgement);
      LineItemCost.fault(line).ifPresent(judgement::finds);
      LineItemMoney.fault(line).ifPresent(judgement::finds);
      Optional<Element> note = line.child("note");
      if (note.isPresent() && note.get().text().isBlank()) {
        judgement.finds(new LineItemWithoutText(note.get().at()));
      }
    }
  }

  private static void checkQuantity(Element line, Judgement judgement) {
    line.child("measurement")
        .ifPresent(
            measurement ->
                MeasurementParts.lacking(measurement, List.of("uom", "value"))
                    .ifPresent(
                        parts -> judgement.finds(new QuantityIncomplete(parts, measurement.at()))));
  }
}
