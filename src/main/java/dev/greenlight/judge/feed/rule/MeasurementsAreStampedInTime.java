package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a UsageSummary says of the billing period and of the one in progress is of a time since the
 * beginning of the billing period, and known when the summary is made.
 *
 * <p>The summary is of its statusTimeStamp, or of the end of the billing period where that is
 * later. A peak is of the period in progress, where the summary says what was used in more than a
 * day of that. Demands of a ratchet and days of last year are older by nature, but not from before
 * there were such meters, and the former are of the period of the ratchet where there is one. A day
 * of grace is left for clocks and zones; 0 is no stamp, and those in milliseconds are told by
 * {@link TimesAreInSeconds}.
 */
@Rule("GBX-SUM-23")
final class MeasurementsAreStampedInTime implements FeedRule {
  private static final long DAY = 86_400;

  private static final String RUNNING = "currentBillingPeriodOverAllConsumption";

  private static final Set<String> OF_BILLS =
      Set.of("overallConsumptionLastPeriod", RUNNING, "peakDemand");

  /** A total or peak of another time; in epoch seconds. */
  record MeasurementOfOtherTime(String name, long stamp, long from, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a timeStamp of %s after %s, when the billing period begins"
          .formatted(name, FeedEvent.instant(from));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(stamp);
    }

    @Override
    public String fix() {
      return "Write when the total of this bill was known, or its peak was reached, not that of an"
          + " earlier bill";
    }
  }

  /** A total or peak that nobody could know yet; in epoch seconds. */
  record MeasurementOfLaterTime(String name, long stamp, long to, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a timeStamp of %s up to %s, which the summary describes"
          .formatted(name, FeedEvent.instant(to));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(stamp);
    }

    @Override
    public String fix() {
      return "Write when the peak was reached or the total was known, no later than the summary was"
          + " made";
    }
  }

  /** A demand or day of last year from before 1990; in epoch seconds. */
  record MeasurementBeforeMetering(String name, long stamp, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a timeStamp of %s in or after 1990".formatted(name);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(stamp);
    }

    @Override
    public String fix() {
      return "Write the timeStamp in seconds since 1970; leave it out where it is not known";
    }
  }

  /** A peak of the period that was billed already; in epoch seconds. */
  record PeakOfBilledPeriod(long stamp, long from, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a timeStamp of peakDemand after %s, when the period in progress begins"
          .formatted(FeedEvent.instant(from));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(stamp);
    }

    @Override
    public String fix() {
      return "Write the peak of the period in progress; that of the billed one stands in its own"
          + " bill";
    }
  }

  /** A demand that is of no time in which it could set the ratchet. */
  record RatchetOfOtherTime(long stamp, String period, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a timeStamp of ratchetDemand within ratchetDemandPeriod, " + period;
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(stamp);
    }

    @Override
    public String fix() {
      return "Write when the demand was reached that sets the ratchet, or the ratchetDemandPeriod"
          + " that it sets";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      read.resource().children().forEach(child -> checkAge(child, judgement));
      checkRatchet(read.resource(), judgement);
      Optional<Period> billing = Period.of(read.resource(), "billingPeriod");
      billing.ifPresent(period -> check(read.resource(), period, judgement));
    }
  }

  private static void checkAge(Element measurement, Judgement judgement) {
    OptionalLong stamp = Numbers.at(measurement, "timeStamp");
    boolean judged = stamp.isPresent() && Period.isDate(stamp.getAsLong());
    if (judged && !OF_BILLS.contains(measurement.name())) {
      judgement.inspected();
      if (StartsAreNotAncient.isAncient(stamp.getAsLong())) {
        judgement.finds(
            new MeasurementBeforeMetering(measurement.name(), stamp.getAsLong(), measurement.at()));
      }
    }
  }

  /** {@link RatchetCoversBillingPeriod} tells of one that is of another time. */
  private static boolean isOfBill(Period ratchet, Element summary) {
    return Period.of(summary, "billingPeriod").filter(each -> !ratchet.contains(each)).isEmpty();
  }

  private static void checkRatchet(Element summary, Judgement judgement) {
    OptionalLong stamp = Numbers.at(summary, "ratchetDemand", "timeStamp");
    Optional<Period> period =
        Period.of(summary, "ratchetDemandPeriod")
            .filter(each -> each.duration() > 0 && isOfBill(each, summary));
    boolean judged =
        stamp.isPresent()
            && period.isPresent()
            && Period.isDate(stamp.getAsLong())
            && !StartsAreNotAncient.isAncient(stamp.getAsLong());
    if (judged
        && (stamp.getAsLong() < period.get().start() - DAY
            || stamp.getAsLong() > period.get().end() + DAY)) {
      Location at = summary.child("ratchetDemand").orElse(summary).at();
      judgement.finds(new RatchetOfOtherTime(stamp.getAsLong(), period.get().told(), at));
    }
  }

  private static void check(Element summary, Period billing, Judgement judgement) {
    long from = billing.start();
    OptionalLong status = Numbers.at(summary, "statusTimeStamp");
    long to =
        status.isPresent() && Period.isDate(status.getAsLong())
            ? Math.max(status.getAsLong(), billing.end())
            : Long.MAX_VALUE - DAY;
    for (Element measurement : summary.children()) {
      if (OF_BILLS.contains(measurement.name())) {
        OptionalLong stamp = Numbers.at(measurement, "timeStamp");
        if (stamp.isPresent() && Period.isDate(stamp.getAsLong())) {
          judgement.inspected();
          if (isOfBilled(summary, measurement, stamp.getAsLong(), billing)) {
            judgement.finds(
                new PeakOfBilledPeriod(stamp.getAsLong(), billing.end(), measurement.at()));
          } else if (stamp.getAsLong() < from - DAY) {
            judgement.finds(
                new MeasurementOfOtherTime(
                    measurement.name(), stamp.getAsLong(), from, measurement.at()));
          } else if (stamp.getAsLong() > to + DAY) {
            judgement.finds(
                new MeasurementOfLaterTime(
                    measurement.name(), stamp.getAsLong(), to, measurement.at()));
          }
        }
      }
    }
  }

  /**
   * Whether a peak is of the period before the one in progress, of which the summary says what was
   * used since more than a day.
   */
  private static boolean isOfBilled(
      Element summary, Element measurement, long stamp, Period billing) {
    OptionalLong known = Numbers.at(summary, RUNNING, "timeStamp");
    return measurement.name().equals("peakDemand")
        && known.isPresent()
        && Period.isDate(known.getAsLong())
        && known.getAsLong() > billing.end() + DAY
        && stamp >= billing.start() - DAY
        && stamp < billing.end() - DAY;
  }
}
