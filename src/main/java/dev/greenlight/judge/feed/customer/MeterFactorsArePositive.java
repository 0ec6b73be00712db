package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The factors of a Meter are more than zero, and its intervalLength counts seconds.
 *
 * <p>What a meter shows is multiplied by them: by zero, less, or no number at all it comes to
 * nothing, and a factor of which only the kind is said cannot be applied. The intervalLength of a
 * register may be 0, as it has no intervals; 1440 is a day in minutes, and no meter reads so in
 * seconds. 15, 30 and 60 are quarters, halves and hours in minutes, but some meters do read that
 * often: that is only mentioned.
 */
@Rule("GBX-CUS-46")
final class MeterFactorsArePositive implements FeedRule {

  private static final long MINUTE = 60;

  private static final long DAY_IN_MINUTES = 1440;

  private static final Set<Long> MINUTES_OR_SECONDS = Set.of(15L, 30L, 60L);

  /** A factor that no meter has. */
  record MeterFactorImplausible(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number above 0 in " + name;
    }

    @Override
    public String fix() {
      return "Write the factor as it stands on the meter, 1 where there is none";
    }
  }

  /** A kind of factor without the factor. */
  record MeterFactorUnsaid(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the factor in MeterMultipliers/value";
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String fix() {
      return "Write the factor beside its kind, or leave MeterMultipliers out";
    }
  }

  /** A price below nothing. */
  record PriceBelowNothing(String name, long price, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0 or more in " + name;
    }

    @Override
    public Object observed() {
      return price;
    }

    @Override
    public String fix() {
      return "Write the price without a minus sign, or leave it out where it is not known";
    }
  }

  /** Intervals in minutes. */
  record IntervalInMinutes(long minutes, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an intervalLength of %d, in seconds".formatted(minutes * MINUTE);
    }

    @Override
    public Object observed() {
      return minutes;
    }

    @Override
    public String fix() {
      return "Multiply by 60";
    }
  }

  /** Intervals that are in minutes, or very short. */
  record IntervalPerhapsInMinutes(long length, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an intervalLength in seconds: %d, if the meter reads every %d minutes"
          .formatted(length * MINUTE, length);
    }

    @Override
    public Object observed() {
      return length;
    }

    @Override
    public String fix() {
      return "Multiply by 60, if it counts minutes";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.METER || kind == Kind.END_DEVICE) {
      read.resource().child("purchasePrice").ifPresent(price -> checkPrice(price, judgement));
    }
    if (kind != Kind.METER) {
      return;
    }
    read.resource().child("intervalLength").ifPresent(length -> checkLength(length, judgement));
    for (Element multiplier : read.resource().children("MeterMultipliers")) {
      judgement.inspected();
      multiplier
          .child("value")
          .ifPresentOrElse(
              value -> checkFactor(value, judgement),
              () -> judgement.finds(new MeterFactorUnsaid(multiplier.at())));
    }
  }

  private static void checkPrice(Element price, Judgement judgement) {
    judgement.inspected();
    OptionalLong number = Numbers.whole(price.text());
    if (number.orElse(0) < 0) {
      judgement.finds(new PriceBelowNothing(price.name(), number.getAsLong(), price.at()));
    }
  }

  private static void checkLength(Element length, Judgement judgement) {
    judgement.inspected();
    OptionalLong seconds = Numbers.whole(length.text());
    if (seconds.isEmpty()) {
      return; // told by the schema
    }
    if (seconds.getAsLong() == DAY_IN_MINUTES) {
      judgement.finds(new IntervalInMinutes(DAY_IN_MINUTES, length.at()));
    } else if (MINUTES_OR_SECONDS.contains(seconds.getAsLong())) {
      judgement.mentions(new IntervalPerhapsInMinutes(seconds.getAsLong(), length.at()));
    }
  }

  private static void checkFactor(Element value, Judgement judgement) {
    OptionalDouble factor = number(value.text().strip());
    if (factor.isPresent()
        && !(factor.getAsDouble() > 0 && factor.getAsDouble() < Double.MAX_VALUE)) {
      judgement.finds(
          new MeterFactorImplausible("MeterMultipliers/value", value.text().strip(), value.at()));
    }
  }

  /** Empty for what the schema refuses anyway. */
  private static OptionalDouble number(String text) {
    try {
      // The schema writes INF what Java reads as Infinity.
      return OptionalDouble.of(Double.parseDouble(text.replace("INF", "Infinity")));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // told by the schema
    }
  }
}
