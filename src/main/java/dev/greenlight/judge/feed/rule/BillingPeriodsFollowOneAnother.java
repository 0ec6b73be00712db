package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The billing periods of a UsagePoint neither overlap nor repeat nor leave gaps.
 *
 * <p>Told apart by commodity and by who makes the charges, as supplier and distributor may bill the
 * same time. A day more or less is let pass: some count the last day in, some do not.
 */
@Rule("GBX-SUM-11")
final class BillingPeriodsFollowOneAnother implements FeedRule {
  private static final long DAY = 86_400;

  /** The same time billed twice. */
  record BillingPeriodRepeated(String period, int otherLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one summary for " + period;
    }

    @Override
    public Object observed() {
      return "another at line " + otherLine;
    }
  }

  /** A time that is billed twice. */
  record BillingPeriodsOverlap(String previous, String period, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billing period that begins when the one before it ends, " + previous;
    }

    @Override
    public Object observed() {
      return period;
    }
  }

  /** A time that is not billed. */
  record BillingPeriodsLeaveGap(String previous, String period, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billing period that begins when the one before it ends, " + previous;
    }

    @Override
    public Object observed() {
      return period;
    }
  }

  private final Facts facts;

  BillingPeriodsFollowOneAnother(Facts facts) {
    this.facts = facts;
  }

  private record Account(int usagePoint, OptionalLong commodity, String issuer) {}

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Account, List<Period>> accounts = new LinkedHashMap<>();
    for (Summary summary : facts.ledger().summaries()) {
      int usagePoint = facts.channels().usagePoint(summary.entry());
      Optional<Period> billed = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
      if (usagePoint > 0 && billed.isPresent()) {
        Account account = new Account(usagePoint, summary.number("commodity"), summary.issuer());
        accounts.computeIfAbsent(account, same -> new ArrayList<>()).add(billed.get());
      }
    }
    accounts.values().forEach(periods -> check(periods, judgement));
  }

  private static void check(List<Period> periods, Judgement judgement) {
    periods.sort(Comparator.comparingLong(Period::start).thenComparingLong(Period::end));
    for (int i = 1; i < periods.size(); i++) {
      judgement.inspected();
      check(periods.get(i - 1), periods.get(i), judgement);
    }
  }

  private static void check(Period previous, Period period, Judgement judgement) {
    long missing = period.start() - previous.end();
    if (period.start() == previous.start() && period.end() == previous.end()) {
      judgement.finds(new BillingPeriodRepeated(period.told(), previous.at().line(), period.at()));
    } else if (missing < -DAY) {
      judgement.finds(new BillingPeriodsOverlap(previous.told(), period.told(), period.at()));
    } else if (missing > DAY) {
      judgement.finds(new BillingPeriodsLeaveGap(previous.told(), period.told(), period.at()));
    }
  }
}
