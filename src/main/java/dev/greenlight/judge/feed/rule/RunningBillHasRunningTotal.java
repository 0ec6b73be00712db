package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/** Notes a bill to date without the consumption to date, or the reverse. */
@Rule("GBX-SUM-13")
final class RunningBillHasRunningTotal implements FeedRule {

  /** Money without energy. */
  record RunningTotalMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "currentBillingPeriodOverAllConsumption beside billToDate";
    }

    @Override
    public Object observed() {
      return "billToDate alone";
    }
  }

  /** Energy without money. */
  record RunningBillMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "billToDate beside currentBillingPeriodOverAllConsumption";
    }

    @Override
    public Object observed() {
      return "the consumption alone";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    Optional<Element> bill = summary.child("billToDate");
    Optional<Element> total = summary.child("currentBillingPeriodOverAllConsumption");
    judgement.inspected();
    if (bill.isPresent() && total.isEmpty()) {
      judgement.mentions(new RunningTotalMissing(bill.get().at()));
    } else if (total.isPresent() && bill.isEmpty() && isBilled(summary)) {
      judgement.mentions(new RunningBillMissing(total.get().at()));
    }
  }

  /** Summaries without any money are no bills; they lack nothing. */
  private static boolean isBilled(Element summary) {
    return summary.child("billLastPeriod").isPresent();
  }
}
