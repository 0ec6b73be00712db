package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By unit and multiplier the energy of a channel is of the order of what a household uses.
 *
 * <p>Between 1 mWh and 1 MWh in an hour, on the mean over all readings that are not zero; a slip of
 * the multiplier makes a factor of 1000 or more. Judged for energy by interval that is sold to
 * secondary-metered customers (commodity 1), or as gas, in a unit of theirs ({@link
 * UnitFitsCommodity} tells of another). A works or an office tower may rightly use more.
 */
@Rule("GBX-RT-09")
final class MagnitudesArePlausible implements FeedRule {
  private static final BigDecimal HOUR = new BigDecimal("3600");
  private static final BigDecimal WATT_HOUR = new BigDecimal("3600");
  private static final BigDecimal LEAST = new BigDecimal("0.001");
  private static final BigDecimal MOST = new BigDecimal("1000000");

  /** Energy that no household uses, or that no meter counts. */
  record MagnitudeImplausible(String wattHours, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0.001 to 1000000 Wh in an hour, by uom and powerOfTenMultiplier";
    }

    @Override
    public Object observed() {
      return wattHours + " Wh on the mean";
    }
  }

  private final Facts facts;

  MagnitudesArePlausible(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      mean(channel, facts)
          .ifPresent(
              mean -> {
                judgement.inspected();
                if (isImplausible(mean)) {
                  judgement.finds(new MagnitudeImplausible(Prices.told(mean), channel.at()));
                }
              });
    }
  }

  /** Whether this rule tells of the channel, so that prices need not. */
  static boolean isToldOf(Channel channel, Facts facts) {
    return mean(channel, facts).filter(MagnitudesArePlausible::isImplausible).isPresent();
  }

  private static boolean isImplausible(BigDecimal mean) {
    return mean.compareTo(LEAST) < 0 || mean.compareTo(MOST) > 0;
  }

  /** Watt-hours in an hour of use; empty for what is not judged. */
  private static Optional<BigDecimal> mean(Channel channel, Facts facts) {
    TypeCodes codes = channel.readingType().map(TypeCodes::of).orElse(TypeCodes.NOTHING);
    Optional<Unit> unit =
        Unit.of(codes.uom()).filter(known -> known.measure() == Unit.Measure.ENERGY);
    boolean sold = codes.commodity() == 1 || codes.isGas();
    if (!codes.isInterval() || !sold || unit.isEmpty() || !UnitFitsCommodity.fits(codes)) {
      return Optional.empty();
    }
    OptionalLong multiplier = Meters.type(channel).multiplier();
    BigDecimal value = BigDecimal.ZERO;
    long seconds = 0;
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      if (stretch.value() != 0) {
        value = value.add(BigDecimal.valueOf(stretch.value()).abs());
        seconds += stretch.length();
      }
    }
    if (seconds == 0 || multiplier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        unit.get()
            .amount(value, (int) multiplier.getAsLong())
            .divide(WATT_HOUR, MathContext.DECIMAL64)
            .multiply(HOUR)
            .divide(BigDecimal.valueOf(seconds), MathContext.DECIMAL64));
  }
}
