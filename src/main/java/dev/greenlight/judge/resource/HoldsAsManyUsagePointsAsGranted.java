package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Subscription holds no more UsagePoints than the scope that was granted says (FB_18; the term
 * {@code AccountCollection}). That they are fewer is worth a look. Looks at the fact {@code scope}.
 */
public record HoldsAsManyUsagePointsAsGranted() implements Check {
  private static final String ALL_DUTY = "usage_points_all_served";
  private static final Pattern TERM = Pattern.compile("(?i)AccountCollection=(\\d{1,9})");

  /** More than were granted. */
  record MoreThanGranted(String expected, String observed) implements Finding {}

  /** Fewer than were granted. */
  record FewerThanGranted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange) {
    Matcher term = TERM.matcher(exhibits.fact("scope"));
    if (!term.find()) {
      return Outcome.undecided("the granted scope does not say how many UsagePoints there are");
    }
    long granted = Long.parseLong(term.group(1));
    Contents contents = Contents.of(exhibits, exchange);
    if (!contents.isReadable()) {
      return Contents.unread("an XML document", contents.problem());
    }
    long found =
        contents.entries().stream().filter(entry -> entry.kind().equals("UsagePoint")).count();
    Outcome.Builder outcome = new Outcome.Builder().inspected(found + 1);
    if (found > granted) {
      outcome.finds(
          new MoreThanGranted(granted + " UsagePoints (" + term.group() + ")", found + ""));
    } else if (found < granted) {
      outcome.finds(
          ALL_DUTY,
          new FewerThanGranted(granted + " UsagePoints (" + term.group() + ")", found + ""));
    }
    return outcome.build();
  }
}
