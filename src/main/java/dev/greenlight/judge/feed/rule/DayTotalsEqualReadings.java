package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The totals of the current and of the previous day equal the sums of the readings of these days.
 *
 * <p>Days are those of the customer's wall clock. The status day is that of {@code
 * statusTimeStamp}; the current day is summed up to the time stamp of its total. At midnight
 * nothing tells whether a day has just ended or begun: then the previous day may be either of the
 * two before, and the current day the one before, or nothing yet. Otherwise judged as {@link
 * TotalsEqualReadings}.
 */
@Rule("GBX-SUM-16")
final class DayTotalsEqualReadings implements FeedRule {
  private static final String CURRENT = "currentDayOverallConsumption";
  private static final String PREVIOUS = "previousDayOverallConsumption";

  /** The total of a day that its readings do not make. */
  record DayTotalDiffers(String sum, long readings, String name, String total, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s of %s, the sum of %d readings of that day".formatted(name, sum, readings);
    }

    @Override
    public Object observed() {
      return total;
    }
  }

  private final Facts facts;

  DayTotalsEqualReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      summary
          .measurement(CURRENT)
          .ifPresent(total -> check(CURRENT, total, summary, meters, judgement));
      summary
          .measurement(PREVIOUS)
          .ifPresent(total -> check(PREVIOUS, total, summary, meters, judgement));
    }
  }

  private void check(
      String name, Measurement total, Summary summary, Meters meters, Judgement judgement) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    Optional<Unit> unit = Unit.of(total.uom());
    Optional<LocalTime> clock =
        unit.flatMap(same -> meters.consumption(usagePoint, same).stream().findFirst())
            .flatMap(Channel::clock);
    if (clock.isEmpty()) {
      return;
    }
    List<Period> days =
        name.equals(CURRENT)
            ? current(total, summary, clock.get())
            : previous(total, summary, clock.get());
    List<Comparison> comparisons = new ArrayList<>();
    long readings = 0;
    for (Period day : days) {
      Optional<Channel> channel =
          meters.consumption(usagePoint, unit.orElseThrow(), day.start(), day.end());
      Optional<Sum> sum =
          channel.flatMap(counted -> facts.ledger().between(counted, day.start(), day.end()));
      if (sum.isEmpty()) {
        return;
      }
      readings = comparisons.isEmpty() ? sum.get().readings() : readings;
      comparisons.add(Comparison.of(total, channel.get(), sum.get()));
    }
    if (!comparisons.isEmpty()) {
      judgement.inspected();
      if (comparisons.stream().allMatch(Comparison::differs)) {
        judgement.finds(differs(name, total, comparisons.get(0), readings));
      }
    }
  }

  private static DayTotalDiffers differs(
      String name, Measurement total, Comparison comparison, long readings) {
    String scale = "10^%d %s".formatted(total.multiplier(), Units.told(total.uom()));
    return new DayTotalDiffers(
        "%s x %s".formatted(comparison.inUnitOfTotal().toPlainString(), scale),
        readings,
        name,
        "%d x %s".formatted(total.value(), scale),
        total.at());
  }

  /** What the current day has had so far; at midnight what the one before had, but for nothing. */
  private static List<Period> current(Measurement total, Summary summary, LocalTime clock) {
    OptionalLong stamp = total.timeStamp();
    OptionalLong moment = stamp.isPresent() ? stamp : summary.number("statusTimeStamp");
    if (moment.isEmpty() || !Period.isInSeconds(moment.getAsLong())) {
      return List.of();
    }
    long now = moment.getAsLong();
    long midnight = clock.midnightBefore(now);
    if (midnight == now && total.value() == 0) {
      return List.of();
    }
    long from = midnight == now ? clock.midnightBefore(now - 1) : midnight;
    return List.of(new Period(from, now - from, total.at()));
  }

  /** The day before that of the status; at midnight also the one before that. */
  private static List<Period> previous(Measurement total, Summary summary, LocalTime clock) {
    OptionalLong status = summary.number("statusTimeStamp");
    OptionalLong moment = status.isPresent() ? status : total.timeStamp();
    if (moment.isEmpty() || !Period.isInSeconds(moment.getAsLong())) {
      return List.of();
    }
    long end = clock.midnightBefore(moment.getAsLong());
    long start = clock.midnightBefore(end - 1);
    Period before = new Period(start, end - start, total.at());
    if (end != moment.getAsLong()) {
      return List.of(before);
    }
    long earlier = clock.midnightBefore(start - 1);
    return List.of(before, new Period(earlier, start - earlier, total.at()));
  }
}
