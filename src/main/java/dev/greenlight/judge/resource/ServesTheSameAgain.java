package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked for once is served when it is asked for again (FB_38). Looks at the exhibits
 * {@code first} and {@code again}, the answers to one and the same request.
 */
public record ServesTheSameAgain() implements Check {
  private static final int SHOWN = 3;

  /** The second time it was not served. */
  record NotServedAgain(Integer expected, Integer observed) implements Finding {}

  /** The second time something was missing. */
  record MissingAgain(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange again = exhibits.exchange("again");
    return NoAnswer.or(
        exhibits.exchange("first"),
        once ->
            once.status() != 200
                ? Outcome.undecided("the first time it was not served: status " + once.status())
                : NoAnswer.or(again, twice -> compare(exhibits, again, twice)));
  }

  private static Outcome compare(Exhibits exhibits, Exchange again, Exchange.Response twice) {
    if (twice.status() == 202) {
      return Outcome.undecided("the second time it was announced for later (202)");
    }
    if (twice.status() != 200) {
      return Outcome.broken(new NotServedAgain(200, twice.status()));
    }
    List<Contents.Listed> due = Contents.of(exhibits, exhibits.exchange("first")).entries();
    List<Contents.Listed> entries = Contents.of(exhibits, again).entries();
    Set<String> served =
        entries.stream().map(Contents.Listed::key).collect(Collectors.toUnmodifiableSet());
    if (due.isEmpty()) {
      return Outcome.undecided("the first time there was nothing in it");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(due.size());
    due.stream()
        .filter(entry -> !served.contains(entry.key()))
        .limit(SHOWN)
        .forEach(
            entry ->
                outcome.finds(
                    new MissingAgain(entry.key(), "not among the " + entries.size() + " entries")));
    return outcome.build();
  }
}
