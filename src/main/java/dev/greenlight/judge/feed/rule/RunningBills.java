package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.judge.feed.rule.BillsArePlausible.BillPriceImplausible;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What has been billed in the period in progress, beside what has been used in it: 20 kWh and more.
 *
 * <p>The charges of the whole month may be in it from the first day, so a high price tells nothing
 * by itself; but ten times the bill before no month comes to ({@link CostsMakeTheBill} tells of it
 * where the readings have costs). Nor is a customer paid for what he uses: below nothing is a bill
 * where he sends energy back, where the lines of the bill before come to a credit, or where that
 * was below nothing as well.
 */
final class RunningBills {
  private static final String MEASURED = "currentBillingPeriodOverAllConsumption";
  private static final String BILLED = "billToDate";
  private static final String BILLED_BEFORE = "billLastPeriod";
  private static final long TIMES = 10;
  private static final long NET = 4;
  private static final long REVERSE = 19;

  /** Energy that the customer is paid for using; in 1/100000 of the currency. */
  record RunningBillBelowNothing(long billed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0 or more in billToDate, as energy was used in the period in progress and none was"
          + " sent back, and neither the bill before nor its lines come to a credit";
    }

    @Override
    public Object observed() {
      return billed;
    }

    @Override
    public String fix() {
      return "Write what is due for the period in progress without a minus sign";
    }
  }

  private RunningBills() {}

  /**
   * Judges what a summary says of the period in progress.
   *
   * @param channels those of its UsagePoint that say what they count
   */
  static void check(Summary summary, List<Channel> channels, Facts facts, Judgement judgement) {
    Optional<BigDecimal> energy =
        summary.running().flatMap(total -> BillsArePlausible.energy(summary, total));
    OptionalLong bill = summary.number(BILLED);
    if (energy.isEmpty() || bill.isEmpty()) {
      return;
    }
    BigDecimal money = BigDecimal.valueOf(bill.getAsLong());
    Optional<BigDecimal> price =
        Prices.price(energy.get(), money.abs(), summary.number("currency").orElse(0));
    if (price.isEmpty()) {
      return;
    }
    judgement.inspected();
    long before = summary.number(BILLED_BEFORE).orElse(0);
    if (money.signum() < 0) {
      if (before > 0 && !isCredited(summary) && !sendsBack(channels)) {
        judgement.finds(new RunningBillBelowNothing(bill.getAsLong(), summary.at()));
      }
    } else if (Prices.isAllButFree(price.get())
        || (Prices.isBeyondPrice(price.get())
            && before > 0
            && bill.getAsLong() / TIMES > before
            && !haveCosts(channels, facts))) {
      judgement.finds(
          new BillPriceImplausible(
              Prices.told(price.get()), BILLED + " and " + MEASURED, summary.at()));
    }
  }

  private static boolean haveCosts(List<Channel> channels, Facts facts) {
    return channels.stream()
        .anyMatch(channel -> facts.ledger().stretches(channel).stream().anyMatch(Stretch::costed));
  }

  private static boolean isCredited(Summary summary) {
    return summary.number("costAdditionalLastPeriod").orElse(0) < 0;
  }

  private static boolean sendsBack(List<Channel> channels) {
    return channels.stream()
        .map(channel -> TypeCodes.of(Meters.type(channel)).flow())
        .anyMatch(flow -> flow == NET || flow == REVERSE);
  }
}
