package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
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
 * same time. A day more or less is let pass: some count the last day in, some do not; but not where
 * the totals of both bills are exactly what the readings of these periods come to, which tells that
 * the periods mean what they say, nor where all other seams of the account, one or more, meet to
 * the second; but an hour is where nothing tells whether the clock changed. A period that begins
 * some seconds past the minute is let pass, too. What days of 24 hours are off by where the clock
 * changes is not, by the LocalTimeParameters of the UsagePoint, when there are other periods of the
 * account and all of them meet exactly.
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

    @Override
    public String fix() {
      return "Send each bill once; one that was corrected replaces the first";
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

    @Override
    public String fix() {
      return "Let the billing period begin when the one before it ends, so that nothing is billed"
          + " twice";
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

    @Override
    public String fix() {
      return "Let the billing period begin when the one before it ends, or send the bill of the"
          + " time between";
    }
  }

  /** A time that is billed twice or not, as the clock was changed within the period before it. */
  record BillingPeriodIgnoresClock(String previous, String period, long missing, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a billing period that begins when the one before it ends, "
          + previous
          + ", in which the clock changes";
    }

    @Override
    public Object observed() {
      return "%s, %d s %s, as if the clock had not changed"
          .formatted(period, Math.abs(missing), missing < 0 ? "billed twice" : "not billed");
    }

    @Override
    public String fix() {
      return "Begin at local midnight, not after so many days of 24 hours: the day on which the"
          + " clock changes has 23 or 25";
    }
  }

  private static final long MINUTE = 60;
  private static final int FEWEST_MEETING = 1;
  private static final long HOUR = 3_600;

  private final Facts facts;

  BillingPeriodsFollowOneAnother(Facts facts) {
    this.facts = facts;
  }

  private record Account(int usagePoint, OptionalLong commodity, String issuer) {}

  /** A summary and its period. */
  private record Bill(Summary summary, Period period) {}

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    Map<Account, List<Bill>> accounts = new LinkedHashMap<>();
    for (Summary summary : facts.ledger().summaries()) {
      int usagePoint = facts.channels().usagePoint(summary.entry());
      Optional<Period> billed = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
      if (usagePoint > 0 && billed.isPresent()) {
        Account account = new Account(usagePoint, summary.number("commodity"), summary.issuer());
        accounts
            .computeIfAbsent(account, same -> new ArrayList<>())
            .add(new Bill(summary, billed.get()));
      }
    }
    accounts.forEach((account, bills) -> check(account, bills, meters, judgement));
  }

  private void check(Account account, List<Bill> bills, Meters meters, Judgement judgement) {
    bills.sort(
        Comparator.<Bill>comparingLong(bill -> bill.period().start())
            .thenComparingLong(bill -> bill.period().end()));
    List<Seam> seams = new ArrayList<>();
    for (int i = 1; i < bills.size(); i++) {
      seams.add(new Seam(bills.get(i - 1).period(), bills.get(i).period()));
    }
    Optional<LocalTime> clock = facts.channels().clock(account.usagePoint());
    for (int i = 0; i < seams.size(); i++) {
      Seam seam = seams.get(i);
      boolean exact =
          seam.isOfOneDay()
              && isExact(account, bills.get(i), meters)
              && isExact(account, bills.get(i + 1), meters);
      boolean odd = isOddOneOut(seam, seams) && !mayMissChange(seam, clock);
      check(seam, exact || odd || seam.isLate() ? 0 : DAY, judgement);
    }
    clock.ifPresent(each -> checkClock(seams, each, judgement));
  }

  /** Whether all others, one or more, meet to the second. */
  private static boolean isOddOneOut(Seam seam, List<Seam> seams) {
    long meeting = seams.stream().filter(each -> each.missing() == 0).count();
    return seam.missing() != 0 && meeting >= FEWEST_MEETING && meeting == seams.size() - 1;
  }

  /** Whether the seam is of a clock that was changed, as far as that is known. */
  private static boolean mayMissChange(Seam seam, Optional<LocalTime> clock) {
    return clock.map(seam::missesChange).orElse(Math.abs(seam.missing()) == HOUR);
  }

  /** Whether the total of a bill is what the readings of its period come to, to 0.1 %. */
  private boolean isExact(Account account, Bill bill, Meters meters) {
    Measurement total = bill.summary().last().orElse(null);
    Unit unit = total == null ? null : Unit.of(total.uom()).orElse(null);
    if (unit == null || total.value() <= 0) {
      return false;
    }
    long from = bill.period().start();
    long to = bill.period().end();
    BigDecimal told = unit.amount(BigDecimal.valueOf(total.value()), total.multiplier());
    return meters
        .consumption(account.usagePoint(), unit, from, to)
        .flatMap(Metered::of)
        .flatMap(
            metered ->
                facts
                    .ledger()
                    .between(metered.channel(), from, to)
                    .filter(Sum::exact)
                    .map(sum -> metered.amount(sum.value())))
        .filter(sum -> Tolerance.covers(Tolerance.of(told), sum, told))
        .isPresent();
  }

  /**
   * @param most seconds that may be billed twice or not
   */
  private static void check(Seam seam, long most, Judgement judgement) {
    judgement.inspected();
    Period previous = seam.previous();
    Period period = seam.period();
    if (period.start() == previous.start() && period.end() == previous.end()) {
      judgement.finds(new BillingPeriodRepeated(period.told(), previous.at().line(), period.at()));
    } else if (seam.missing() < -most) {
      judgement.finds(new BillingPeriodsOverlap(previous.told(), period.told(), period.at()));
    } else if (seam.missing() > most) {
      judgement.finds(new BillingPeriodsLeaveGap(previous.told(), period.told(), period.at()));
    }
  }

  /** Certain only where nothing but the change of the clock tells the seams of a bill apart. */
  private static void checkClock(List<Seam> seams, LocalTime clock, Judgement judgement) {
    List<Long> usual =
        seams.stream()
            .filter(seam -> !seam.missesChange(clock))
            .map(Seam::missing)
            .distinct()
            .toList();
    if (usual.equals(List.of(0L))) {
      seams.stream()
          .filter(seam -> seam.missesChange(clock))
          .forEach(
              seam ->
                  judgement.finds(
                      new BillingPeriodIgnoresClock(
                          seam.previous().told(),
                          seam.period().told(),
                          seam.missing(),
                          seam.period().at())));
    }
  }

  /** Two periods of an account of which one comes after the other. */
  private record Seam(Period previous, Period period) {
    /** Seconds that lie between; negative where they overlap. */
    long missing() {
      return period.start() - previous.end();
    }

    /** Whether a day lies between or is common, by the clock or of 24 hours. */
    boolean isOfOneDay() {
      return Math.abs(Math.abs(missing()) - DAY) <= HOUR;
    }

    /** Whether the second period begins some seconds after the first ends, past the minute. */
    boolean isLate() {
      return missing() > 0
          && missing() < MINUTE
          && period.start() % MINUTE != 0
          && previous.end() % MINUTE == 0;
    }

    /** Whether the period before would end with the next if its days were not all of 24 hours. */
    boolean missesChange(LocalTime clock) {
      long change = clock.offsetAt(previous.start()) - clock.offsetAt(previous.end());
      return change != 0 && missing() == change;
    }
  }
}
