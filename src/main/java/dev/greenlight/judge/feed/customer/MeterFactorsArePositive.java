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

/**
 * The factors of a Meter and the length of its intervals are more than zero.
 *
 * <p>What a meter shows is multiplied by the former: by zero, less, or no number at all it comes to
 * nothing.
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
    read.resource().child("intervalLength").ifPresent(length -> checkLength(length, judgement));
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

  private static void checkLength(Element length, Judgement judgement) {
    judgement.inspected();
    OptionalLong seconds = Numbers.whole(length.text());
    if (seconds.isPresent() && seconds.getAsLong() <= 0) {
      judgement.finds(
          new MeterFactorImplausible("intervalLength", length.text().strip(), length.at()));
    }
  }
}
