package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By unit and multiplier what a channel counts is of the order of what a household uses.
 *
 * <p>Between 1 mWh and 1 MWh in an hour, and of water between 1 mL and 100 m3, on the mean over all
 * readings that are not zero; a slip of the multiplier makes a factor of 1000 or more. Judged for
 * energy by interval that is sold to secondary-metered customers (commodity 1), or as gas, and for
 * water, in a unit of theirs ({@link UnitFitsCommodity} tells of another). A works or an office
 * tower may rightly use more. A single value beyond the others, which {@link ValuesHaveNoSpikes}
 * tells, does not count.
 */
@Rule("GBX-RT-09")
final class MagnitudesArePlausible implements FeedRule {
  private static final BigDecimal HOUR = new BigDecimal("3600");

  /** What is judged by an amount an hour; in its unit. */
  private enum Supply {
    ENERGY("Wh", "3600", "0.001", "1000000"),
    WATER("m3", "1", "0.000001", "100");

    private final String unit;
    private final BigDecimal base;
    private final BigDecimal least;
    private final BigDecimal most;

    Supply(String unit, String base, String least, String most) {
      this.unit = unit;
      this.base = new BigDecimal(base);
      this.least = new BigDecimal(least);
      this.most = new BigDecimal(most);
    }
  }

  /**
   * How much a channel counts.
   *
   * @param mean in an hour of use
   * @param most in an hour of the highest reading
   * @param when that begins
   * @param isRising whether no reading is below the one before, as those of a dial
   */
  private record Magnitude(
      Supply supply, BigDecimal mean, BigDecimal most, Instant when, boolean isRising) {
    boolean isImplausible() {
      return mean.compareTo(supply.least) < 0 || mean.compareTo(supply.most) > 0;
    }

    MagnitudeImplausible told(Location at) {
      String range =
          "%s to %s %s"
              .formatted(supply.least.toPlainString(), supply.most.toPlainString(), supply.unit);
      String highest =
          "%s %s on the mean, and %s %s by the highest reading, at %s%s"
              .formatted(
                  Prices.told(mean),
                  supply.unit,
                  Prices.told(most),
                  supply.unit,
                  when,
                  isRising ? "; the values never fall, as those of a dial" : "");
      return new MagnitudeImplausible(range, highest, at);
    }
  }

  /** More than a household uses, or less than a meter counts. */
  record MagnitudeImplausible(String range, String amounts, Location at) implements Finding {
    @Override
    public Object expected() {
      return range + " in an hour, by uom and powerOfTenMultiplier";
    }

    @Override
    public Object observed() {
      return amounts;
    }
  }

  /** As many readings rise by chance in no household. */
  private static final int SERIES = 12;

  private final Facts facts;

  MagnitudesArePlausible(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      magnitude(channel, facts)
          .ifPresent(
              magnitude -> {
                judgement.inspected();
                if (magnitude.isImplausible()) {
                  judgement.finds(magnitude.told(channel.at()));
                }
              });
    }
  }

  /** Whether this rule tells of the channel, so that prices need not. */
  static boolean isToldOf(Channel channel, Facts facts) {
    return magnitude(channel, facts).filter(Magnitude::isImplausible).isPresent();
  }

  private static Optional<Supply> supply(TypeCodes codes) {
    if (!codes.isInterval() || !UnitFitsCommodity.fits(codes)) {
      return Optional.empty();
    }
    Optional<Unit> unit = Unit.of(codes.uom());
    if (codes.isWater()) {
      return unit.filter(known -> known.measure().isVolume()).map(known -> Supply.WATER);
    }
    boolean sold = codes.commodity() == 1 || codes.isGas();
    return Prices.soldBy(codes.uom(), codes.commodity())
        .filter(known -> sold)
        .map(known -> Supply.ENERGY);
  }

  private static Optional<Magnitude> magnitude(Channel channel, Facts facts) {
    TypeCodes codes = channel.readingType().map(TypeCodes::of).orElse(TypeCodes.NOTHING);
    Optional<Supply> supply = supply(codes);
    OptionalLong multiplier =
        supply.isPresent() ? Meters.type(channel).multiplier() : OptionalLong.empty();
    if (multiplier.isEmpty()) {
      return Optional.empty();
    }
    Unit unit =
        supply.get() == Supply.WATER
            ? Unit.of(codes.uom()).orElseThrow()
            : Prices.soldBy(codes.uom(), codes.commodity()).orElseThrow();
    List<Stretch> stretches = facts.ledger().stretches(channel);
    Stretch spike =
        ValuesHaveNoSpikes.spike(stretches).map(ValuesHaveNoSpikes.Spike::stretch).orElse(null);
    BigDecimal value = BigDecimal.ZERO;
    long seconds = 0;
    Stretch highest = null;
    for (Stretch stretch : stretches) {
      if (stretch.value() != 0 && !stretch.equals(spike)) {
        value = value.add(BigDecimal.valueOf(stretch.value()).abs());
        seconds += stretch.length();
        highest = highest == null || stretch.peakRate() > highest.peakRate() ? stretch : highest;
      }
    }
    if (highest == null) {
      return Optional.empty();
    }
    BigDecimal scale =
        unit.amount(HOUR, (int) multiplier.getAsLong())
            .divide(supply.get().base, MathContext.DECIMAL64);
    return Optional.of(
        new Magnitude(
            supply.get(),
            perSecond(value, seconds).multiply(scale),
            perSecond(BigDecimal.valueOf(highest.peak()).abs(), highest.peakLength())
                .multiply(scale),
            FeedEvent.instant(highest.peakStart()),
            isRising(stretches)));
  }

  private static BigDecimal perSecond(BigDecimal value, long seconds) {
    return value.divide(BigDecimal.valueOf(seconds), MathContext.DECIMAL64);
  }

  private static boolean isRising(List<Stretch> stretches) {
    boolean rising = stretches.size() >= SERIES;
    for (int i = 1; i < stretches.size() && rising; i++) {
      rising = stretches.get(i - 1).value() <= stretches.get(i).value();
    }
    return rising;
  }
}
