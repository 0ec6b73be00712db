package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalDouble;

/**
 * The factors of a Meter are more than zero.
 *
 * <p>What a meter shows is multiplied by them: by zero, less, or no number at all it comes to
 * nothing. The intervalLength of a register may be 0, as it has no intervals.
 */
@Rule("GBX-CUS-46")
final class MeterFactorsArePositive implements FeedRule {

  /** A factor that no meter has. */
  record MeterFactorImplausible(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number above 0 in " + name;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.METER) {
      return;
    }
    for (Element multiplier : read.resource().children("MeterMultipliers")) {
      multiplier.child("value").ifPresent(value -> checkFactor(value, judgement));
    }
  }

  private static void checkFactor(Element value, Judgement judgement) {
    judgement.inspected();
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
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // told by the schema
    }
  }
}
