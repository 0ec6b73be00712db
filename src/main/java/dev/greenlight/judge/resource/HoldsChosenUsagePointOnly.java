package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a customer shares who chose one UsagePoint of several holds that one and nothing of the
 * others, and a scope that counts UsagePoints ({@code AccountCollection}) counts no more. Which of
 * them he chose, no document says: the pages name them in their own words. Looks at the exhibits
 * {@code answer}, {@code whole} and {@code granted scope}.
 */
public record HoldsChosenUsagePointOnly() implements Check {
  private static final String TOLD_DUTY = "choice_told";
  private static final String KIND = "UsagePoint";
  private static final int SHOWN = 5;

  /** There are several, although one was chosen. */
  record UsagePointNotChosen(String expected, String observed) implements Finding {}

  /** Something of another UsagePoint is there. */
  record PartOfUsagePointNotChosen(String expected, String observed) implements Finding {}

  /** The scope counts more UsagePoints than were chosen. */
  record ScopeCountsMore(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Contents answer = Contents.of(exhibits, exchange);
    Set<String> served = usagePoints(answer);
    if (response.status() != 200 || served.isEmpty()) {
      return Outcome.undecided(
          "status " + response.status() + " and no UsagePoint: nothing follows for others");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(answer.entries().size());
    if (served.size() > 1) {
      outcome.finds(
          new UsagePointNotChosen("the one UsagePoint that was chosen", String.join(", ", served)));
    }
    Set<String> others = usagePoints(Contents.of(exhibits, exhibits.exchange("whole")));
    others.removeIf(other -> served.stream().anyMatch(one -> tail(one).equals(tail(other))));
    answer.entries().stream()
        .map(Contents.Listed::self)
        .filter(self -> others.stream().anyMatch(other -> self.contains(tail(other) + "/")))
        .distinct()
        .limit(SHOWN)
        .forEach(
            self ->
                outcome.finds(
                    new PartOfUsagePointNotChosen("nothing but what belongs to " + served, self)));
    judgeScope(exhibits.fact("granted scope"), outcome);
    return outcome.build();
  }

  private static void judgeScope(String scope, Outcome.Builder outcome) {
    ScopeTerms.of(scope).terms().getOrDefault("accountcollection", Set.of()).stream()
        .filter(count -> !count.equals("1"))
        .findFirst()
        .ifPresent(
            count ->
                outcome.finds(
                    TOLD_DUTY,
                    new ScopeCountsMore(
                        "AccountCollection=1, or no such term", "AccountCollection=" + count)));
  }

  /** What remains of its address where each consent has addresses of its own. */
  private static String tail(String usagePoint) {
    return usagePoint.substring(Math.max(0, usagePoint.lastIndexOf("/UsagePoint/")));
  }

  private static Set<String> usagePoints(Contents contents) {
    return contents.entries().stream()
        .filter(entry -> entry.kind().equals(KIND) && !entry.self().isEmpty())
        .map(Contents.Listed::self)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
