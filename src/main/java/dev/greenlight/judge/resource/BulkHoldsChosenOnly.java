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
import java.util.stream.Collectors;

/**
 * Bulk data holds of a customer who chose one UsagePoint of several that one and nothing of the
 * others, where he granted whoever reads it nothing else. Looks at the exhibits {@code answer},
 * {@code chosen}, the batch of his consent, and {@code whole}, what he shares when he shares
 * everything, be it with another Third Party.
 */
public record BulkHoldsChosenOnly() implements Check {
  private static final int OK = 200;
  private static final int SHOWN = 5;
  private static final String SUBSCRIPTION = "/Subscription/";

  /** Something of a UsagePoint that he did not choose is in it. */
  record UsagePointInBulk(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    Exchange chosen = exhibits.exchange("chosen");
    return NoAnswer.or(
        answer, response -> NoAnswer.or(chosen, unused -> judge(exhibits, answer, chosen)));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, Exchange chosen) {
    Set<String> shared = UsagePointIds.of(exhibits, chosen);
    Set<String> others = new TreeSet<>(UsagePointIds.of(exhibits, exhibits.exchange("whole")));
    int all = others.size();
    others.removeAll(shared);
    if (shared.isEmpty() || shared.size() >= all) {
      return Outcome.undecided(
          "the batch of what the customer chose holds %d of %d UsagePoints: none is left that bulk"
                  .formatted(shared.size(), all)
              + " data could hold wrongly");
    }
    Set<String> places = places(exhibits, chosen);
    Outcome.Builder outcome = new Outcome.Builder();
    Set<String> wrong = new TreeSet<>();
    for (Contents.Listed entry : Contents.of(exhibits, answer).entries()) {
      String id = UsagePointIds.in(entry.self()).orElse("");
      if (shared.contains(id)) {
        outcome.inspected();
      } else if (others.contains(id) || (!id.isEmpty() && places.contains(place(entry.self())))) {
        wrong.add(entry.self());
      }
    }
    wrong.stream()
        .limit(SHOWN)
        .forEach(
            self ->
                outcome.finds(
                    new UsagePointInBulk(
                        "of this customer nothing but UsagePoint " + String.join(", ", shared),
                        self + " in " + answer.request().uri())));
    Outcome found = outcome.inspected(wrong.size()).build();
    return found.breaches().isEmpty() && (answer.response().status() != OK || !holds(found))
        ? Outcome.undecided(
            "status %d without a UsagePoint that the customer chose: that the others are not there"
                    .formatted(answer.response().status())
                + " proves nothing")
        : found;
  }

  private static boolean holds(Outcome found) {
    return found.inspected() > 0;
  }

  /** The subscriptions that his UsagePoints are in; none where addresses name no subscription. */
  private static Set<String> places(Exhibits exhibits, Exchange chosen) {
    return Contents.of(exhibits, chosen).entries().stream()
        .filter(entry -> entry.kind().equals("UsagePoint"))
        .map(entry -> place(entry.self()))
        .filter(place -> place.contains(SUBSCRIPTION))
        .collect(Collectors.toSet());
  }

  private static String place(String self) {
    int end = self.indexOf("/UsagePoint/");
    return end < 0 ? "" : self.substring(0, end);
  }
}
