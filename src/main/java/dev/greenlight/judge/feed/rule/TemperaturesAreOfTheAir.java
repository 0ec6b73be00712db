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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Temperatures are ones that weather has: 180 to 340 K, or -93 to 67 degrees Celsius.
 *
 * <p>A plain 20 is degrees Celsius under the unit of kelvin, a plain 283 the reverse, a 29315 lacks
 * its multiplier. Told once for each channel.
 */
@Rule("GBX-RT-13")
final class TemperaturesAreOfTheAir implements FeedRule {
  private static final long TEMPERATURE = 46;

  /** What temperatures are given in, with what weather has in it. */
  private enum Scale {
    KELVIN(6, "K", "180", "340"),
    CELSIUS(23, "degC", "-93", "67");

    private final long uom;
    private final String symbol;
    private final BigDecimal coldest;
    private final BigDecimal hottest;

    Scale(long uom, String symbol, String coldest, String hottest) {
      this.uom = uom;
      this.symbol = symbol;
      this.coldest = new BigDecimal(coldest);
      this.hottest = new BigDecimal(hottest);
    }

    static Optional<Scale> of(TypeCodes codes) {
      return Stream.of(values())
          .filter(scale -> codes.kind() == TEMPERATURE && codes.uom() == scale.uom)
          .findFirst();
    }

    boolean isOfTheAir(BigDecimal degrees) {
      return degrees.compareTo(coldest) >= 0 && degrees.compareTo(hottest) <= 0;
    }

    String range() {
      return "%s to %s %s, by uom %d and powerOfTenMultiplier"
          .formatted(coldest, hottest, symbol, uom);
    }
  }

  /** A temperature that no weather has. */
  record TemperatureImplausible(String range, String degrees, Instant when, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return range;
    }

    @Override
    public Object observed() {
      return "%s at %s".formatted(degrees, when);
    }
  }

  private final Facts facts;

  TemperaturesAreOfTheAir(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Channel channel : facts.channels().all()) {
      TypeCodes codes = channel.readingType().map(TypeCodes::of).orElse(TypeCodes.NOTHING);
      Scale.of(codes)
          .ifPresent(
              scale ->
                  check(
                      channel,
                      scale,
                      (int) Meters.type(channel).multiplier().orElse(0),
                      judgement));
    }
  }

  private void check(Channel channel, Scale scale, int multiplier, Judgement judgement) {
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      judgement.inspected();
      BigDecimal degrees =
          BigDecimal.valueOf(stretch.value())
              .divide(BigDecimal.valueOf(stretch.readings()), MathContext.DECIMAL64)
              .scaleByPowerOfTen(multiplier);
      if (!scale.isOfTheAir(degrees)) {
        String told = degrees.stripTrailingZeros().toPlainString() + " " + scale.symbol;
        judgement.finds(
            new TemperatureImplausible(
                scale.range(), told, FeedEvent.instant(stretch.start()), channel.at()));
        return;
      }
    }
  }
}
