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

/**
 * Temperatures in kelvin are ones that weather has: 180 to 340 K.
 *
 * <p>A plain 20 is degrees Celsius under the unit of kelvin, a 29315 lacks its multiplier. Told
 * once for each channel.
 */
@Rule("GBX-RT-13")
final class TemperaturesAreOfTheAir implements FeedRule {
  private static final long TEMPERATURE = 46;
  private static final long KELVIN = 6;
  private static final BigDecimal COLDEST = new BigDecimal("180");
  private static final BigDecimal HOTTEST = new BigDecimal("340");

  /** A temperature that no weather has. */
  record TemperatureImplausible(String kelvin, Instant when, Location at) implements Finding {
    @Override
    public Object expected() {
      return "180 to 340 K, by uom 6 and powerOfTenMultiplier";
    }

    @Override
    public Object observed() {
      return "%s K at %s".formatted(kelvin, when);
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
      if (codes.kind() == TEMPERATURE && codes.uom() == KELVIN) {
        int multiplier = (int) Meters.type(channel).multiplier().orElse(0);
        check(channel, multiplier, judgement);
      }
    }
  }

  private void check(Channel channel, int multiplier, Judgement judgement) {
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      judgement.inspected();
      BigDecimal kelvin =
          BigDecimal.valueOf(stretch.value())
              .divide(BigDecimal.valueOf(stretch.readings()), MathContext.DECIMAL64)
              .scaleByPowerOfTen(multiplier);
      if (kelvin.compareTo(COLDEST) < 0 || kelvin.compareTo(HOTTEST) > 0) {
        String told = kelvin.stripTrailingZeros().toPlainString();
        judgement.finds(
            new TemperatureImplausible(told, FeedEvent.instant(stretch.start()), channel.at()));
        return;
      }
    }
  }
}
