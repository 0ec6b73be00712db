package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The costs of the readings and the additional cost make the bill of a billing period.
 *
 * <p>The note of 2012 behind costAdditionalLastPeriod: interval costs roll up to billLastPeriod
 * less it. Judged where every channel of the UsagePoint that has costs at all has them on all
 * readings of exactly the billing period. Tolerance: 0.5 % of the bill or one cent, whichever is
 * more. What is billed to date may have the charges of the whole month in it: it is told when it is
 * more than five times what the readings since cost, and beyond that by more than a whole bill; or
 * when it is less than three quarters of that, though no credit was in the last bill, and that was
 * not less than the readings since cost. 0 is told only where the summary says what was used in the
 * period in progress: else it may stand for what is not known.
 */
@Rule("GBX-SUM-03")
final class CostsMakeTheBill implements FeedRule {
  private static final long CENT = 1_000;
  private static final long MINUTE = 60;
  private static final BigInteger FAR = BigInteger.valueOf(5);
  private static final BigInteger THREE = BigInteger.valueOf(3);

  /** By so much a bill to date may lag behind that is made every night. */
  private static final long LAG = Duration.ofDays(1).toSeconds();

  private static final BigInteger FOUR = BigInteger.valueOf(4);

  /** A bill that its parts do not make; in 1/100000 of the currency. */
  record BillDiffers(BigInteger costs, long additional, long bill, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billLastPeriod of %d, costs of the readings (%d) and additional cost (%d)"
          .formatted(costs.add(BigInteger.valueOf(additional)), costs, additional);
    }

    @Override
    public Object observed() {
      return bill;
    }
  }

  /** A bill to date out of all proportion; in 1/100000 of the currency. */
  record RunningBillFarAboveCosts(BigInteger costs, long last, long bill, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a billToDate of the order of %d, costs of the readings since the last bill, which was %d"
          .formatted(costs, last);
    }

    @Override
    public Object observed() {
      return bill;
    }

    @Override
    public String fix() {
      return "Write into billToDate what is due since the last bill, in 1/100000 of the currency";
    }
  }

  /** A bill to date that leaves out what the readings cost; in 1/100000 of the currency. */
  record RunningBillBelowCosts(BigInteger costs, long bill, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billToDate of %d or more, costs of the readings since the last bill"
          .formatted(costs);
    }

    @Override
    public Object observed() {
      return bill;
    }

    @Override
    public String fix() {
      return "Add the costs of all readings since the last bill into billToDate, in 1/100000 of the"
          + " currency";
    }
  }

  private final Facts facts;

  CostsMakeTheBill(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      checkRunning(summary, meters, judgement);
      OptionalLong bill = summary.number("billLastPeriod");
      OptionalLong additional = summary.number("costAdditionalLastPeriod");
      if (bill.isPresent() && additional.isPresent() && summary.billed().isPresent()) {
        int usagePoint = facts.channels().usagePoint(summary.entry());
        Optional<BigInteger> costs = costs(meters.explained(usagePoint), summary.billed().get());
        if (costs.isPresent()) {
          judgement.inspected();
          compare(summary, costs.get(), additional.getAsLong(), bill.getAsLong(), judgement);
        }
      }
    }
  }

  private void checkRunning(Summary summary, Meters meters, Judgement judgement) {
    OptionalLong bill = summary.number("billToDate");
    OptionalLong last = summary.number("billLastPeriod");
    OptionalLong status = summary.number("statusTimeStamp");
    Optional<Period> billed = summary.billed();
    if (bill.isEmpty() || last.isEmpty() || status.isEmpty() || billed.isEmpty()) {
      return;
    }
    long end = billed.get().end();
    Period since = new Period(end, wholeMinute(status.getAsLong()) - end, summary.at());
    int usagePoint = facts.channels().usagePoint(summary.entry());
    Optional<BigInteger> costs = costs(meters.explained(usagePoint), since);
    if (costs.isPresent() && costs.get().signum() > 0 && last.getAsLong() > 0) {
      judgement.inspected();
      BigInteger running = BigInteger.valueOf(bill.getAsLong());
      BigInteger wholeBill = BigInteger.valueOf(last.getAsLong());
      boolean far =
          running.compareTo(costs.get().multiply(FAR)) > 0
              && running.subtract(costs.get()).compareTo(wholeBill) > 0;
      if (far) {
        judgement.finds(
            new RunningBillFarAboveCosts(
                costs.get(), last.getAsLong(), bill.getAsLong(), summary.at()));
      }
      boolean below =
          (running.signum() > 0 || isUsed(summary))
              && since.duration() > LAG
              && costs.get().compareTo(wholeBill) <= 0
              && summary.number("costAdditionalLastPeriod").orElse(-1) >= 0
              && isFarBelow(running, costs.get(), since.duration());
      if (below) {
        judgement.finds(new RunningBillBelowCosts(costs.get(), bill.getAsLong(), summary.at()));
      }
    }
  }

  private static boolean isUsed(Summary summary) {
    return summary.running().filter(total -> total.value() > 0).isPresent()
        && summary.number("billToDate").orElse(-1) == 0;
  }

  /** Below three quarters of what the costs were when the bill may have been made. */
  private static boolean isFarBelow(BigInteger running, BigInteger costs, long duration) {
    BigInteger share = costs.multiply(THREE).multiply(BigInteger.valueOf(duration - LAG));
    return running.multiply(FOUR).multiply(BigInteger.valueOf(duration)).compareTo(share) < 0;
  }

  /** The last second of a minute stands for its end. */
  private static long wholeMinute(long status) {
    return (status + 1) % MINUTE == 0 ? status + 1 : status;
  }

  private Optional<BigInteger> costs(List<Channel> channels, Period period) {
    List<Channel> costed =
        channels.stream()
            .filter(channel -> facts.ledger().stretches(channel).stream().anyMatch(Stretch::costed))
            .toList();
    BigInteger costs = BigInteger.ZERO;
    for (Channel channel : costed) {
      Optional<Sum> sum = facts.ledger().between(channel, period.start(), period.end());
      if (sum.isEmpty() || !sum.get().exact() || !sum.get().costed()) {
        return Optional.empty();
      }
      costs = costs.add(sum.get().cost());
    }
    return costed.isEmpty() ? Optional.empty() : Optional.of(costs);
  }

  private static void compare(
      Summary summary, BigInteger costs, long additional, long bill, Judgement judgement) {
    BigInteger expected = costs.add(BigInteger.valueOf(additional));
    BigInteger difference = expected.subtract(BigInteger.valueOf(bill)).abs();
    long tolerance = Math.max(Math.abs(bill) / 200, CENT);
    if (difference.compareTo(BigInteger.valueOf(tolerance)) > 0) {
      judgement.finds(new BillDiffers(costs, additional, bill, summary.at()));
    }
  }
}
