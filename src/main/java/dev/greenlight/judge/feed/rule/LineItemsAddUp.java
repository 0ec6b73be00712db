package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The line items of a UsageSummary add up to the additional cost of the billing period.
 *
 * <p>Payments and lines without money meaning (itemKind 9 and 10) and the rounding of a line may be
 * counted in or not, as the schema does not say; a cent of difference is let pass. A payment that
 * is counted in lowers the sum, and does not raise it. A line without an amount is told when the
 * others do not make the sum; told is what the charges make.
 */
@Rule("GBX-SUM-04")
final class LineItemsAddUp implements FeedRule {
  private static final long CENT = 1_000;
  private static final long PAYMENT = 9;
  private static final long INFORMATION = 10;

  /** Lines that make another sum; in 1/100000 of the currency. */
  record LineItemsDiffer(long additional, long sum, Location at) implements Finding {
    @Override
    public Object expected() {
      return "charges (itemKind 1 to 8) that add up to %d, the costAdditionalLastPeriod"
          .formatted(additional);
    }

    @Override
    public Object observed() {
      return "charges that add up to " + sum;
    }

    @Override
    public String fix() {
      return "Send all charges (itemKind 1 to 8) with their amounts, with the sign of credits, or"
          + " mend the total";
    }
  }

  /** A line that says no amount, which is missing in the sum; in 1/100000 of the currency. */
  record AmountMissing(long additional, long sum, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an amount in each line, as the others do not make %d, the costAdditionalLastPeriod"
          .formatted(additional);
    }

    @Override
    public Object observed() {
      return "none; the others add up to " + sum;
    }

    @Override
    public String fix() {
      return "Write the amount of each line, or leave out lines that cost nothing";
    }
  }

  /** A payment that raises what is charged; in 1/100000 of the currency. */
  record PaymentIsCharged(long amount, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a payment that lowers the sum of the lines, or is no part of it";
    }

    @Override
    public Object observed() {
      return "%d, which the costAdditionalLastPeriod charges".formatted(amount);
    }

    @Override
    public String fix() {
      return "Leave payments (itemKind 9) out of costAdditionalLastPeriod, and write them as what"
          + " they are in the lines";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    OptionalLong additional = Numbers.at(summary, "costAdditionalLastPeriod");
    List<Element> lines = summary.children("costAdditionalDetailLastPeriod");
    boolean told = lines.stream().anyMatch(line -> Numbers.at(line, "amount").isPresent());
    if (additional.isEmpty() || !told) {
      return;
    }
    judgement.inspected();
    long sum = sum(lines, line -> true, "amount");
    long charges = sum(lines, LineItemsAddUp::isCharge, "amount");
    long rounding = sum(lines, line -> true, "rounding");
    long cost = additional.getAsLong();
    boolean withoutPayments = isOneOf(cost, charges, charges + rounding);
    if (!withoutPayments && !isOneOf(cost, sum, sum + rounding)) {
      judgement.finds(
          lines.stream()
              .filter(line -> isCharge(line) && Numbers.at(line, "amount").isEmpty())
              .findFirst()
              .<Finding>map(line -> new AmountMissing(cost, charges, line.at()))
              .orElseGet(() -> new LineItemsDiffer(cost, charges, lines.get(0).at())));
    } else if (!withoutPayments) {
      lines.stream()
          .filter(line -> Numbers.at(line, "itemKind").orElse(0) == PAYMENT)
          .forEach(line -> checkPayment(line, judgement));
    }
  }

  private static boolean isOneOf(long cost, long... sums) {
    return LongStream.of(sums).anyMatch(sum -> Math.abs(sum - cost) <= CENT);
  }

  private static void checkPayment(Element line, Judgement judgement) {
    long amount = Numbers.at(line, "amount").orElse(0);
    if (amount > 0) {
      judgement.finds(new PaymentIsCharged(amount, line.at()));
    }
  }

  private static long sum(List<Element> lines, Predicate<Element> counted, String name) {
    return lines.stream().filter(counted).mapToLong(line -> Numbers.at(line, name).orElse(0)).sum();
  }

  private static boolean isCharge(Element line) {
    long kind = Numbers.at(line, "itemKind").orElse(0);
    return kind != PAYMENT && kind != INFORMATION;
  }
}
