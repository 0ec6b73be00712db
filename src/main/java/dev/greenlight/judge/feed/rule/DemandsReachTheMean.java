package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Peak and ratchet demand of a summary are powers, and not below the highest mean of an interval.
 *
 * <p>A peak is that of the period in progress, or of the billing period when its time stamp is not
 * later than that, and up to the end of the hour that its time stamp names; a ratchet is that of
 * its own period, and may be a share of the peak: it is told only below half the mean. No ratchet
 * is 300 times the peak beside it. No peak is 300 times the highest mean of an hour, where the
 * readings cover its period and tell of something. Compared with the one channel of energy by
 * interval, or with the hours and days of one meter, of which only the readings within that period
 * count. Tolerance: 1 %, and what rounding can do.
 */
@Rule("GBX-SUM-14")
final class DemandsReachTheMean implements FeedRule {
  private static final long WATT_HOUR = 72;

  /** J, VAh, Wh, VArh; therms and BTU may be meant by the day. */
  private static final Set<Long> ELECTRIC_ENERGY = Set.of(31L, 71L, 72L, 73L);

  /**
   * Units of something else for certain: lengths, masses, angles, temperatures, seconds, volts,
   * hertz, light, pascals, areas, power factors, characters, money. The list of units is open, so
   * what is not among them may be a demand.
   */
  private static final Set<Long> OF_SOMETHING_ELSE =
      Set.of(
          2L, 3L, 6L, 7L, 8L, 9L, 10L, 11L, 21L, 22L, 23L, 24L, 25L, 27L, 28L, 29L, 30L, 32L, 33L,
          34L, 35L, 36L, 37L, 39L, 41L, 43L, 65L, 76L, 80L);

  private static final long HOUR = 3_600;

  private static final BigDecimal FAR = new BigDecimal("300");
  private static final BigDecimal PERCENT = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A demand that the readings exceed. */
  record DemandBelowMean(String watts, String name, String demand, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s of at least %s W, the highest mean of an interval".formatted(name, watts);
    }

    @Override
    public Object observed() {
      return demand;
    }

    @Override
    public String fix() {
      return "Write the highest demand of the period, scaled by powerOfTenMultiplier";
    }
  }

  /** A demand out of all proportion to the readings. */
  record DemandFarAboveMean(String watts, String name, String demand, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s of the order of %s W, the highest mean of an interval".formatted(name, watts);
    }

    @Override
    public Object observed() {
      return demand;
    }

    @Override
    public String fix() {
      return "Look at powerOfTenMultiplier: 3 makes kilowatts of watts";
    }
  }

  /** A demand in a unit of what is used and not of how fast. */
  record DemandInUnitOfEnergy(String name, long uom, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in a unit of power, such as 38 (W)".formatted(name);
    }

    @Override
    public Object observed() {
      return "uom " + Units.told(uom);
    }

    @Override
    public String fix() {
      return "Write the unit of power in uom, such as 38 (W), and the demand in it";
    }
  }

  /** A demand in a unit of what is neither used nor demanded. */
  record DemandInUnitOfNone(String name, long uom, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in a unit of power, such as 38 (W)".formatted(name);
    }

    @Override
    public Object observed() {
      return "uom " + Units.told(uom);
    }

    @Override
    public String fix() {
      return "Write a unit of demand in uom, such as 38 for W, 61 for VA or 5 for A";
    }
  }

  /**
   * A demand that a summary tells.
   *
   * @param share of the highest mean that it must reach
   * @param period of the readings that it must reach; empty when unknown
   * @param known when the summary was made, in epoch seconds: what it cannot know of ends later
   */
  private record Demand(
      String name,
      Measurement measured,
      BigDecimal share,
      Optional<Period> period,
      OptionalLong known) {
    /** Whether the peak is told to have been in that hour, which was over when it was told. */
    boolean isOf(Stretch hour) {
      OptionalLong stamp = measured.timeStamp();
      return isPeak()
          && hour.length() <= HOUR
          && stamp.isPresent()
          && hour.start() <= stamp.getAsLong()
          && stamp.getAsLong() < hour.end()
          && hour.end() <= known.orElse(Long.MIN_VALUE);
    }

    boolean isPeak() {
      return share.compareTo(BigDecimal.ONE) == 0;
    }
  }

  private final Facts facts;

  DemandsReachTheMean(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      int usagePoint = facts.channels().usagePoint(summary.entry());
      summary
          .measurement("peakDemand")
          .map(
              peak ->
                  new Demand(
                      "peakDemand", peak, BigDecimal.ONE, peaked(summary, peak), made(summary)))
          .ifPresent(peak -> check(peak, usagePoint, meters, judgement));
      summary
          .measurement("ratchetDemand")
          .map(told -> new Demand("ratchetDemand", told, HALF, summary.ratchet(), made(summary)))
          .ifPresent(ratchet -> check(ratchet, usagePoint, meters, judgement));
      RatchetBesidePeak.check(summary, judgement);
    }
  }

  static String told(Measurement demand) {
    return "%d x 10^%d %s".formatted(demand.value(), demand.multiplier(), Units.told(demand.uom()));
  }

  private static OptionalLong made(Summary summary) {
    return summary.number("statusTimeStamp");
  }

  /** When there was a peak: within the period that is billed, or since. */
  private static Optional<Period> peaked(Summary summary, Measurement peak) {
    Optional<Period> billed = summary.billed();
    OptionalLong stamp = peak.timeStamp();
    OptionalLong moment = stamp.isPresent() ? stamp : summary.number("statusTimeStamp");
    if (billed.isEmpty() || moment.isEmpty() || moment.getAsLong() <= billed.get().end()) {
      return billed;
    }
    long end = billed.get().end();
    return Optional.of(new Period(end, moment.getAsLong() - end, billed.get().at()));
  }

  private void check(Demand demand, int usagePoint, Meters meters, Judgement judgement) {
    long uom = demand.measured().uom();
    if (ELECTRIC_ENERGY.contains(uom)) {
      judgement.inspected();
      judgement.finds(new DemandInUnitOfEnergy(demand.name(), uom, demand.measured().at()));
      return;
    }
    boolean unitless = uom == CodeLists.NO_UNIT && demand.measured().value() != 0;
    if (unitless || OF_SOMETHING_ELSE.contains(uom)) {
      judgement.inspected();
      judgement.finds(new DemandInUnitOfNone(demand.name(), uom, demand.measured().at()));
      return;
    }
    Optional<Unit> unit = Unit.of(uom).filter(DemandsReachTheMean::isPower);
    List<Channel> channels = meters.consumption(usagePoint, Unit.of(WATT_HOUR).orElseThrow());
    unit.flatMap(
            power ->
                channels.stream()
                    .flatMap(channel -> Metered.of(channel).stream())
                    .flatMap(energy -> highestMean(energy, demand).stream())
                    .max(BigDecimal::compareTo))
        .ifPresent(
            highest -> {
              judgement.inspected();
              boolean known =
                  highest.signum() > 0
                      && areByTheHour(channels)
                      && channels.stream().anyMatch(channel -> covers(channel, demand));
              compare(demand, unit.orElseThrow(), highest, known, judgement);
            });
  }

  private static boolean areByTheHour(List<Channel> channels) {
    return channels.stream()
        .map(channel -> TypeCodes.of(Meters.type(channel)).intervalLength())
        .allMatch(length -> length > 0 && length <= HOUR);
  }

  private boolean covers(Channel channel, Demand demand) {
    return demand
        .period()
        .flatMap(period -> facts.ledger().between(channel, period.start(), period.end()))
        .isPresent();
  }

  static boolean isPower(Unit unit) {
    return unit.measure() == Unit.Measure.POWER || unit.measure() == Unit.Measure.APPARENT_POWER;
  }

  /** In watts; empty when no reading is known that lies within the period. */
  private Optional<BigDecimal> highestMean(Metered energy, Demand demand) {
    return demand.period().stream()
        .flatMap(
            within ->
                facts
                    .ledger()
                    .beginning(energy.channel(), within.start(), within.end() + 1)
                    .stream()
                    .filter(each -> each.end() <= within.end() || demand.isOf(each)))
        .map(each -> leastMean(energy, each))
        .max(BigDecimal::compareTo);
  }

  private static void compare(
      Demand demand, Unit unit, BigDecimal highest, boolean known, Judgement judgement) {
    Measurement told = demand.measured();
    BigDecimal watts = unit.amount(BigDecimal.valueOf(told.value()), told.multiplier());
    BigDecimal one = unit.amount(BigDecimal.ONE, told.multiplier());
    BigDecimal least =
        highest.multiply(demand.share()).subtract(highest.multiply(PERCENT)).subtract(one);
    String mean = highest.setScale(0, RoundingMode.HALF_UP).toPlainString();
    String observed = told(told);
    if (watts.compareTo(least) < 0) {
      judgement.finds(new DemandBelowMean(mean, demand.name(), observed, told.at()));
    } else if (demand.isPeak() && known && watts.compareTo(highest.add(one).multiply(FAR)) > 0) {
      judgement.finds(new DemandFarAboveMean(mean, demand.name(), observed, told.at()));
    }
  }

  /** Watts, as few as rounding allows. */
  private static BigDecimal leastMean(Metered energy, Stretch stretch) {
    return energy
        .amount(stretch.value())
        .subtract(energy.rounding(stretch.readings()))
        .divide(BigDecimal.valueOf(stretch.length()), MathContext.DECIMAL64);
  }
}
