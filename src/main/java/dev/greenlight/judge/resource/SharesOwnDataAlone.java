package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a Retail Customer shares holds no UsagePoint of another one. Looks at {@code answer}, at
 * {@code own}, the batch that he shared at another time, and at {@code foreign}, that of the other.
 * Each consent may have addresses of its own: the last segment of a self link tells, or the id.
 */
public record SharesOwnDataAlone() implements Check {
  private static final String KIND = "UsagePoint";
  private static final int OK = 200;

  /** It does. */
  record ForeignUsagePointShared(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(answer, response -> judge(exhibits, answer, response.status()));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, int status) {
    Contents shown = Contents.of(exhibits, answer);
    Set<String> served = names(shown);
    if (status != OK || served.isEmpty()) {
      return Outcome.undecided(
          "status %d and no UsagePoint: nobody can tell whose data that is".formatted(status));
    }
    Set<String> own = names(Contents.of(exhibits, exhibits.exchange("own")));
    Set<String> foreign = names(Contents.of(exhibits, exhibits.exchange("foreign")));
    foreign.removeAll(own);
    if (foreign.isEmpty()) {
      return Outcome.undecided("the two customers have the same UsagePoints");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    served.forEach(name -> outcome.inspected());
    served.stream()
        .filter(foreign::contains)
        .findFirst()
        .ifPresent(
            name ->
                outcome.finds(
                    new ForeignUsagePointShared(
                        "UsagePoints of the customer who approved: " + String.join(", ", own),
                        name + ", which the other customer has")));
    return outcome.build();
  }

  /** Ids and last segments of self links. */
  private static Set<String> names(Contents contents) {
    Set<String> names = new TreeSet<>();
    contents.entries().stream()
        .filter(entry -> entry.kind().equals(KIND))
        .forEach(
            entry -> {
              names.add(entry.id());
              names.add(entry.self().replaceFirst("/+$", "").replaceFirst(".*/", ""));
            });
    names.remove("");
    return names;
  }
}
