package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The costs of the readings of a channel and their energy make a price that energy is sold for.
 *
 * <p>Judged over all readings with a cost, for 20 kWh and more (less may cost 30 a month beside, as
 * fixed charges do), and then at each time that is no longer than a day (fixed charges make the
 * price of a month without use), where less than 1 kWh may cost 100 beside, in dollars, euros,
 * francs and pounds; see {@link Prices}. Silent where the energy itself is beyond belief ({@link
 * MagnitudesArePlausible}).
 */
@Rule("GBX-VAL-12")
final class ReadingsArePricedPlausibly implements FeedRule {

  /** Seconds of the day on which clocks are set back. */
  private static final long LONGEST_DAY = 25 * 3_600;

  /** Costs by which energy is all but free, or beyond price. */
  record ReadingPriceImplausible(String price, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a price between 0.0005 and 10 for a kilowatt-hour; amounts count 1/100000 of the"
          + " currency";
    }

    @Override
    public Object observed() {
      return price + " by the costs and values of the readings";
    }

    @Override
    public String fix() {
      return "Multiply costs in units of the currency by 100000, and look at uom and multiplier of"
          + " the ReadingType";
    }
  }

  /** Costs of a time that are beyond price, where those of the channel as a whole are not. */
  record TimePriceImplausible(String price, long times, Instant first, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a price up to 10 for a kilowatt-hour at each time; amounts count 1/100000 of the"
          + " currency";
    }

    @Override
    public Object observed() {
      return times == 1
          ? "%s, at %s".formatted(price, first)
          : "%s, at %d times, first at %s".formatted(price, times, first);
    }

    @Override
    public String fix() {
      return "Look at the cost and the value at that time: the other readings of the channel are"
          + " priced otherwise";
    }
  }

  /** Costs of little energy that no fixed charge explains. */
  record LittleEnergyCostsMuch(String kilowattHours, String cost, Location at) implements Finding {
    @Override
    public Object expected() {
      return "up to 10 for each kilowatt-hour and 30 a month for %s kWh; amounts count 1/100000 of"
              .formatted(kilowattHours)
          + " the currency";
    }

    @Override
    public Object observed() {
      return cost + " by the costs of the readings";
    }

    @Override
    public String fix() {
      return "Multiply values by their scale once: little energy costs little, but for a standing"
          + " charge, which is a line of the bill";
    }
  }

  private final Facts facts;

  ReadingsArePricedPlausibly(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      if (channel.readingType().isPresent() && !MagnitudesArePlausible.isToldOf(channel, facts)) {
        check(channel, Meters.type(channel), judgement);
      }
    }
  }

  private void check(Channel channel, ReadingType type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    Optional<Unit> unit = Prices.soldBy(codes.uom(), codes.commodity());
    OptionalLong multiplier = type.multiplier();
    if (unit.isEmpty()
        || multiplier.isEmpty()
        || !codes.isInterval()
        || !UnitFitsCommodity.fits(codes)) {
      return;
    }
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    long seconds = 0;
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      if (stretch.costed()) {
        value = value.add(BigDecimal.valueOf(stretch.value()));
        cost = cost.add(BigDecimal.valueOf(stretch.cost()));
        seconds += stretch.length();
      }
    }
    BigDecimal energy = unit.get().amount(value, (int) multiplier.getAsLong());
    long currency = type.code("currency").orElse(0);
    if (cost.signum() > 0 && Prices.isLittle(energy, currency)) {
      judgement.inspected();
      if (Prices.isBeyondFixedCharges(energy, cost, seconds)) {
        judgement.finds(
            new LittleEnergyCostsMuch(
                Prices.toldKilowattHours(energy), Prices.toldMoney(cost), channel.at()));
      }
    }
    Optional<BigDecimal> price = Prices.price(energy, cost, currency);
    price.ifPresent(each -> check(each, channel, judgement));
    if (price.filter(each -> !Prices.isImplausible(each)).isPresent()) {
      checkTimes(channel, unit.get(), (int) multiplier.getAsLong(), currency, judgement);
    }
  }

  private void checkTimes(
      Channel channel, Unit unit, int multiplier, long currency, Judgement judgement) {
    Stretch first = null;
    BigDecimal highest = BigDecimal.ZERO;
    long times = 0;
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      BigDecimal energy = unit.amount(BigDecimal.valueOf(stretch.value()), multiplier);
      BigDecimal cost = BigDecimal.valueOf(isJudged(stretch) ? stretch.cost() : 0);
      Optional<BigDecimal> price = Prices.priceBeyondBelief(energy, cost, currency);
      if (price.isPresent()) {
        times++;
        first = first == null ? stretch : first;
        highest = highest.max(price.get());
      }
    }
    if (first != null) {
      Instant start = FeedEvent.instant(first.start());
      judgement.finds(new TimePriceImplausible(Prices.told(highest), times, start, channel.at()));
    }
  }

  private static boolean isJudged(Stretch stretch) {
    return stretch.costed() && stretch.length() <= LONGEST_DAY;
  }

  private static void check(BigDecimal price, Channel channel, Judgement judgement) {
    judgement.inspected();
    if (Prices.isImplausible(price)) {
      judgement.finds(new ReadingPriceImplausible(Prices.told(price), channel.at()));
    }
  }
}
