package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * A collection by its own address lists nothing of UsagePoints that the batch of the same consent
 * does not hold. Looks at the exhibits {@code answer}, {@code chosen}, that batch, and {@code
 * whole}, the one when the customer shares everything.
 */
public record ListsChosenUsagePointsOnly() implements Check {
  private static final int OK = 200;

  /** Something of another UsagePoint is listed. */
  record UsagePointListed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    Exchange chosen = exhibits.exchange("chosen");
    return NoAnswer.or(
        answer, response -> NoAnswer.or(chosen, unused -> judge(exhibits, answer, chosen)));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, Exchange chosen) {
    Set<String> shared = UsagePointIds.of(exhibits, chosen);
    int all = UsagePointIds.of(exhibits, exhibits.exchange("whole")).size();
    if (shared.isEmpty() || shared.size() >= all) {
      return Outcome.undecided(
          "the batch of what the customer chose holds "
              + shared.size()
              + " of "
              + all
              + " UsagePoints: none is left that could be listed wrongly");
    }
    if (answer.response().status() != OK) {
      return Outcome.undecided(
          "status " + answer.response().status() + ": what is not served lists nothing");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Contents.Listed entry : Contents.of(exhibits, answer).entries()) {
      Optional<String> usagePoint = UsagePointIds.in(entry.self());
      if (usagePoint.isPresent()) {
        outcome.inspected();
        if (!shared.contains(usagePoint.get())) {
          outcome.finds(
              new UsagePointListed(
                  "nothing but what belongs to UsagePoint " + String.join(", ", shared),
                  entry.self() + " in " + answer.request().uri()));
        }
      }
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.undecided("nothing in the answer says of which UsagePoint it is")
        : found;
  }
}
