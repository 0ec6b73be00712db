package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * Real power is not below the mean power of its interval, and not above apparent power, of which
 * the square is that of real power plus that of reactive power.
 *
 * <p>Judged where a UsagePoint has one channel of each that is compared, for readings that begin
 * and end together. Power is compared with energy only when it is a mean, a maximum or of an
 * indicating meter: a sample (accumulationBehaviour 12 without such a dataQualifier) may be lower,
 * but 250 and more are not below half of it on the mean. The square is not judged for extremes,
 * which are not of one moment. The means of several readings an hour have room: apparent power is
 * no less than their square tells, and no more than the sum of both. Tolerance: 1 % (of the square:
 * 10 % of the power, as waves are no perfect sines), and what rounding can do. Each is told once
 * for a channel.
 */
@Rule("GBX-VAL-08")
final class PowersFitTogether implements FeedRule {
  private static final long SAMPLE = 12;
  private static final long MEAN = 2;
  private static final long MAXIMUM = 8;
  private static final Set<Long> EXTREMES = Set.of(4L, 5L, 7L, 8L, 9L, 16L, 17L, 23L, 24L, 25L);
  private static final long FEWEST_SAMPLES = 250;
  private static final BigDecimal PERCENT = new BigDecimal("0.01");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Demand that is lower than what the energy of the same time takes. */
  record DemandBelowMeanPower(String meanPower, String demand, String when, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "demand of at least %s, the mean power by the energy of that time"
          .formatted(meanPower);
    }

    @Override
    public Object observed() {
      return "%s at %s".formatted(demand, when);
    }

    @Override
    public String fix() {
      return "Write the demand in W over the same interval, scaled as its ReadingType says";
    }
  }

  /** Apparent power that is lower than real power. */
  record ApparentPowerBelowReal(String real, String apparent, String when, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "apparent power of at least %s, the real power".formatted(real);
    }

    @Override
    public Object observed() {
      return "%s at %s".formatted(apparent, when);
    }

    @Override
    public String fix() {
      return "Look for channels of W and VA that are taken for one another, and for another scale";
    }
  }

  /** Apparent power that real and reactive power do not make. */
  record PowersDoNotFit(String fitting, String apparent, String when, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "apparent power near %s, by real and reactive power".formatted(fitting);
    }

    @Override
    public Object observed() {
      return "%s at %s".formatted(apparent, when);
    }

    @Override
    public String fix() {
      return "Look for channels of VA and VAr that are taken for one another, and for another"
          + " scale";
    }
  }

  private final Facts facts;

  PowersFitTogether(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (int usagePoint : meters.usagePoints()) {
      Optional<Metered> found = meters.only(usagePoint, each -> isPower(each, Unit.Measure.POWER));
      if (found.isEmpty()) {
        continue;
      }
      Metered real = found.get();
      meters
          .only(usagePoint, each -> isEnergy(each, real.codes().flow()))
          .ifPresent(
              energy -> {
                if (reachesTheMean(real)) {
                  compareWithEnergy(real, energy, judgement);
                } else if (!EXTREMES.contains(qualifier(real))) {
                  compareSamples(real, energy, judgement);
                }
              });
      meters
          .only(usagePoint, each -> isLike(each, real, Unit.Measure.APPARENT_POWER))
          .ifPresent(
              apparent ->
                  compareWithApparent(
                      real,
                      apparent,
                      meters.only(
                          usagePoint, each -> isLike(each, real, Unit.Measure.REACTIVE_POWER)),
                      judgement));
    }
  }

  private static boolean isPower(Metered channel, Unit.Measure measure) {
    return channel.measures(measure) && channel.codes().isElectricity();
  }

  private static boolean isEnergy(Metered channel, long flow) {
    return channel.measures(Unit.Measure.ENERGY)
        && channel.codes().isInterval()
        && channel.codes().flow() == flow;
  }

  /** A power of the same flow and of the same nature. */
  private static boolean isLike(Metered channel, Metered real, Unit.Measure measure) {
    return isPower(channel, measure)
        && channel.codes().flow() == real.codes().flow()
        && channel.codes().accumulation() == real.codes().accumulation()
        && qualifier(channel) == qualifier(real);
  }

  private static long qualifier(Metered channel) {
    return Meters.type(channel.channel()).code("dataQualifier").orElse(TypeCodes.UNSAID);
  }

  private static boolean reachesTheMean(Metered real) {
    long qualifier = qualifier(real);
    boolean says = qualifier == MEAN || qualifier == MAXIMUM;
    return says || (real.codes().accumulation() != SAMPLE && !EXTREMES.contains(qualifier));
  }

  private Optional<Sum> during(Stretch time, Metered channel) {
    return facts.ledger().between(channel.channel(), time.start(), time.end()).filter(Sum::exact);
  }

  private static BigDecimal mean(Metered channel, Sum sum) {
    return channel
        .amount(sum.value())
        .divide(BigDecimal.valueOf(sum.readings()), MathContext.DECIMAL64);
  }

  private static BigDecimal mean(Metered channel, Stretch stretch) {
    return channel
        .amount(stretch.value())
        .divide(BigDecimal.valueOf(stretch.readings()), MathContext.DECIMAL64);
  }

  private void compareWithEnergy(Metered real, Metered energy, Judgement judgement) {
    Recurring below = new Recurring();
    for (Stretch time : facts.ledger().stretches(real.channel())) {
      Optional<Sum> used = during(time, energy);
      if (used.isPresent()) {
        judgement.inspected();
        BigDecimal seconds = BigDecimal.valueOf(time.length());
        BigDecimal needed =
            energy.amount(used.get().value()).divide(seconds, MathContext.DECIMAL64);
        BigDecimal rounding =
            energy.rounding(used.get().readings()).divide(seconds, MathContext.DECIMAL64);
        BigDecimal demand = mean(real, time);
        BigDecimal tolerance = needed.abs().multiply(PERCENT).add(rounding).add(real.rounding(1));
        if (needed.subtract(demand).compareTo(tolerance) > 0) {
          below.at(
              time,
              when ->
                  new DemandBelowMeanPower(
                      real.told(needed), real.told(demand), when, real.channel().at()));
        }
      }
    }
    below.tell(judgement);
  }

  private void compareSamples(Metered real, Metered energy, Judgement judgement) {
    BigDecimal used = BigDecimal.ZERO;
    BigDecimal sampled = BigDecimal.ZERO;
    long seconds = 0;
    long samples = 0;
    for (Stretch time : facts.ledger().stretches(real.channel())) {
      Optional<Sum> beside = during(time, energy);
      if (beside.isPresent()) {
        BigDecimal length = BigDecimal.valueOf(time.length());
        used = used.add(energy.amount(beside.get().value()));
        sampled = sampled.add(mean(real, time).multiply(length));
        seconds += time.length();
        samples += time.readings();
      }
    }
    if (samples < FEWEST_SAMPLES || seconds == 0) {
      return;
    }
    judgement.inspected();
    if (sampled.multiply(BigDecimal.valueOf(2)).compareTo(used) < 0) {
      BigDecimal whole = BigDecimal.valueOf(seconds);
      judgement.finds(
          new SamplesFarBelowMean(
              real.told(used.divide(whole, MathContext.DECIMAL64)),
              real.told(sampled.divide(whole, MathContext.DECIMAL64)),
              samples,
              real.channel().at()));
    }
  }

  private void compareWithApparent(
      Metered real, Metered apparent, Optional<Metered> reactive, Judgement judgement) {
    Recurring below = new Recurring();
    Recurring unfit = new Recurring();
    for (Stretch time : facts.ledger().stretches(real.channel())) {
      Optional<Sum> beside =
          during(time, apparent).filter(sum -> sum.readings() == time.readings());
      if (beside.isEmpty()) {
        continue;
      }
      judgement.inspected();
      BigDecimal watts = mean(real, time);
      BigDecimal voltAmperes = mean(apparent, beside.get());
      BigDecimal rounding = real.rounding(1).add(apparent.rounding(1));
      BigDecimal tolerance = watts.abs().multiply(PERCENT).add(rounding);
      if (watts.subtract(voltAmperes).compareTo(tolerance) > 0) {
        below.at(
            time,
            when ->
                new ApparentPowerBelowReal(
                    real.told(watts), apparent.told(voltAmperes), when, apparent.channel().at()));
      } else if (!EXTREMES.contains(qualifier(real))) {
        reactive.ifPresent(
            channel ->
                judgement.inspected(squares(time, watts, apparent, voltAmperes, channel, unfit)));
      }
    }
    below.tell(judgement);
    unfit.tell(judgement);
  }

  /** How many of that time were compared: one at most. */
  private int squares(
      Stretch time,
      BigDecimal watts,
      Metered apparent,
      BigDecimal voltAmperes,
      Metered reactive,
      Recurring unfit) {
    Optional<Sum> beside = during(time, reactive).filter(sum -> sum.readings() == time.readings());
    if (beside.isEmpty()) {
      return 0;
    }
    BigDecimal vars = mean(reactive, beside.get());
    BigDecimal fitting = BigDecimal.valueOf(Math.hypot(watts.doubleValue(), vars.doubleValue()));
    BigDecimal tolerance =
        fitting.multiply(TENTH).add(apparent.rounding(2)).add(reactive.rounding(1));
    BigDecimal most = time.readings() == 1 ? fitting : watts.abs().add(vars.abs()).max(fitting);
    if (fitting.subtract(voltAmperes).compareTo(tolerance) > 0
        || voltAmperes.subtract(most).compareTo(tolerance) > 0) {
      unfit.at(
          time,
          when ->
              new PowersDoNotFit(
                  apparent.told(fitting),
                  apparent.told(voltAmperes),
                  when,
                  apparent.channel().at()));
    }
    return 1;
  }
}
