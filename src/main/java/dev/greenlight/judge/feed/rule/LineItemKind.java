package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Of what kind a line item is, and what its amount may be by that.
 *
 * <p>A credit lowers a bill, so its amount is not positive, and what lowers it is no administrative
 * fee (4), as there is a credit of that sort (8). A line of information (itemKind 10) has no
 * meaning in money.
 */
final class LineItemKind {
  private static final Set<Long> CREDITS = Set.of(6L, 7L, 8L);
  private static final long ADMINISTRATIVE_FEE = 4;
  private static final long INFORMATION = 10;

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

    @Override
    public String fix() {
      return "Write the amount of the fee without a minus sign, or itemKind 8 where it was given"
          + " back";
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

  private LineItemKind() {}

  /** Whether a line has no meaning in money. */
  static boolean isInformation(Element line) {
    return Numbers.at(line, "itemKind").orElse(0) == INFORMATION;
  }

  static void check(Element line, Judgement judgement) {
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
    if (isInformation(line) && amount != 0) {
      judgement.finds(new InformationIsCharged(amount, line.at()));
    }
  }
}
