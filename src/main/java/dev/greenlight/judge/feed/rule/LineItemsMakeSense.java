package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
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
import java.util.OptionalLong;
import java.util.Set;

/**
 * A line item is of a known kind, has a text, and belongs to the bill it stands in.
 *
 * <p>In which part of the currency an amount is: {@link LineItemMoney}.
 *
 * <p>A credit lowers a bill, so its amount is not positive, and what lowers it is no administrative
 * fee (4), as there is a credit of that sort (8). A line of information (itemKind 10) has no
 * meaning in money. A line may cover part of the billing period, or reach beyond it, but not lie
 * outside; what date matters for it is left open, so one is told that is more than a hundred days
 * after the period or three years before it. What it rounds by is no more than the amount, cents
 * aside, and no more than ten cents where there are such. Its period lasts some time, and a
 * quantity behind it has a number and a unit; with a price of that unit it makes an amount of the
 * same order ({@link LineItemCost}).
 */
@Rule("GBX-SUM-05")
final class LineItemsMakeSense implements FeedRule {
  private static final Set<Long> CREDITS = Set.of(6L, 7L, 8L);
  private static final long INFORMATION = 10;

  /** As long as a billing period is at most; in seconds. */
  private static final long HUNDRED_DAYS = 8_640_000;

  /** Bills put right what went wrong up to then; in seconds. */
  private static final long THREE_YEARS = 94_694_400;

  /** In 1/100000 of the currency. */
  private static final long CENT = 1000;

  private static final long TEN_CENTS = 10 * CENT;
  private static final long ADMINISTRATIVE_FEE = 4;

  /** A kind that nobody defined. */
  record LineItemKindUnknown(long itemKind, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an itemKind from 1 to 10";
    }

    @Override
    public Object observed() {
      return itemKind;
    }

    @Override
    public String fix() {
      return "Write an itemKind from 1 to 10";
    }
  }

  /** A credit that raises the bill; in 1/100000 of the currency. */
  record CreditIsCharged(long amount, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an amount of 0 or less, as the line is a credit";
    }

    @Override
    public Object observed() {
      return amount;
    }

    @Override
    public String fix() {
      return "Write the amount of a credit with a minus sign, or the itemKind of what is charged";
    }
  }

  /** A line for another time than that of the bill. */
  record LineItemOfOtherPeriod(String billing, String line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an itemPeriod within the billing period, " + billing;
    }

    @Override
    public Object observed() {
      return line;
    }

    @Override
    public String fix() {
      return "Write the time that the line is for into itemPeriod, or send the line with the bill"
          + " of that time";
    }
  }

  /** A line without a meaning in money that has an amount; in 1/100000 of the currency. */
  record InformationIsCharged(long amount, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no amount or 0, as the line is of the kind 10 (information)";
    }

    @Override
    public Object observed() {
      return amount;
    }

    @Override
    public String fix() {
      return "Write the itemKind of what the amount is for, or leave the amount out and say the"
          + " number in the measurement or the note";
    }
  }

  /** A line of a date far from the bill; in epoch seconds. */
  record LineItemOfOtherDate(String billing, long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a dateTime from three years before to a hundred days after the billing period, "
          + billing;
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write dateTime in seconds since 1970, of the day that the line is of";
    }
  }

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

  /** A fee that lowers the bill; in 1/100000 of the currency. */
  record FeeIsCredited(long amount, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an amount of 0 or more, as the line is an administrative fee (4), or itemKind 8, an"
          + " administrative credit";
    }

    @Override
    public Object observed() {
      return amount;
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
  }

  /** A line for no time at all. */
  record LineItemOfNoTime(Location at) implements Finding {
    @Override
    public Object expected() {
      return "an itemPeriod that lasts, or none";
    }

    @Override
    public Object observed() {
      return "a duration of 0";
    }

    @Override
    public String fix() {
      return "Write how long the itemPeriod is in seconds, or leave it out";
    }
  }

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
    for (Element line : summary.children("costAdditionalDetailLastPeriod")) {
      judgement.inspected();
      checkKind(line, judgement);
      checkPeriod(line, billing, judgement);
      billing.ifPresent(period -> checkDate(line, period, judgement));
      checkRounding(line, cents, judgement);
      checkQuantity(line, judgement);
      LineItemCost.fault(line).ifPresent(judgement::finds);
      LineItemMoney.fault(line).ifPresent(judgement::finds);
      Optional<Element> note = line.child("note");
      if (note.isPresent() && note.get().text().isBlank()) {
        judgement.finds(new LineItemWithoutText(note.get().at()));
      }
    }
  }

  private static void checkKind(Element line, Judgement judgement) {
    OptionalLong kind = Numbers.at(line, "itemKind");
    if (kind.isEmpty()) {
      return;
    }
    if (kind.getAsLong() < 1 || kind.getAsLong() > 10) {
      judgement.finds(
          new LineItemKindUnknown(kind.getAsLong(), line.child("itemKind").orElse(line).at()));
    }
    long amount = Numbers.at(line, "amount").orElse(0);
    if (CREDITS.contains(kind.getAsLong()) && amount > 0) {
      judgement.finds(new CreditIsCharged(amount, line.at()));
    }
    if (kind.getAsLong() == ADMINISTRATIVE_FEE && amount < 0) {
      judgement.finds(new FeeIsCredited(amount, line.at()));
    }
    if (kind.getAsLong() == INFORMATION && amount != 0) {
      judgement.finds(new InformationIsCharged(amount, line.at()));
    }
  }

  private static void checkDate(Element line, Period billing, Judgement judgement) {
    OptionalLong date = Numbers.at(line, "dateTime");
    boolean far =
        date.isPresent()
            && Period.isDate(date.getAsLong())
            && (date.getAsLong() < billing.start() - THREE_YEARS
                || date.getAsLong() > billing.end() + HUNDRED_DAYS);
    if (far) {
      judgement.finds(new LineItemOfOtherDate(billing.told(), date.getAsLong(), line.at()));
    }
  }

  private static void checkRounding(Element line, boolean cents, Judgement judgement) {
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

  private static void checkQuantity(Element line, Judgement judgement) {
    line.child("measurement")
        .ifPresent(
            measurement ->
                MeasurementParts.lacking(measurement, List.of("uom", "value"))
                    .ifPresent(
                        parts -> judgement.finds(new QuantityIncomplete(parts, measurement.at()))));
  }

  private static void checkPeriod(Element line, Optional<Period> billing, Judgement judgement) {
    Optional<Period> period = Period.of(line, "itemPeriod");
    if (period.filter(item -> item.duration() == 0 && Period.isDate(item.start())).isPresent()) {
      judgement.finds(new LineItemOfNoTime(period.get().at()));
    }
    boolean comparable = billing.isPresent() && period.isPresent() && period.get().duration() > 0;
    if (comparable && !period.get().meets(billing.get())) {
      judgement.finds(
          new LineItemOfOtherPeriod(billing.get().told(), period.get().told(), period.get().at()));
    }
  }
}
