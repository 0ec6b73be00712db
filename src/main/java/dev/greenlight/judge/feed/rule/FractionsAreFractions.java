package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.OptionalLong;

/**
 * The argument and the harmonic of a ReadingType are fractions: two whole numbers, the lower one
 * zero only where both are, which says that there is none.
 *
 * <p>The schema gives the denominator no type, so it takes any text.
 */
@Rule("GBX-RT-17")
final class FractionsAreFractions implements FeedRule {
  private static final List<String> FRACTIONS = List.of("argument", "interharmonic");

  /** A fraction that has no value. */
  record FractionWithoutValue(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "two whole numbers in %s, 0 below 0 alone".formatted(name);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.READING_TYPE) {
      return;
    }
    for (String name : FRACTIONS) {
      read.resource().child(name).ifPresent(fraction -> check(name, fraction, judgement));
    }
  }

  private static void check(String name, Element fraction, Judgement judgement) {
    judgement.inspected();
    OptionalLong upper = Numbers.at(fraction, "numerator");
    OptionalLong lower = Numbers.at(fraction, "denominator");
    boolean whole = upper.isPresent() && lower.isPresent();
    if (!whole || (lower.getAsLong() == 0 && upper.getAsLong() != 0)) {
      judgement.finds(
          new FractionWithoutValue(
              name,
              text(fraction, "numerator") + "/" + text(fraction, "denominator"),
              fraction.at()));
    }
  }

  private static String text(Element fraction, String part) {
    return fraction.child(part).map(each -> each.text().strip()).orElse("nothing");
  }
}
