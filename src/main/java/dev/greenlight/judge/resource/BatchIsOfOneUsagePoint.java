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
 * The batch of one UsagePoint holds it with everything below it that the batch of the Subscription
 * has, and nothing of another UsagePoint. What several share may be there too.
 */
public record BatchIsOfOneUsagePoint() implements Check {
  private static final int SHOWN = 5;

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** There is none, or more than one. */
  record NotOneUsagePoint(String expected, String observed) implements Finding {}

  /** Something of the UsagePoint is not there. */
  record EntryMissing(String expected, String observed) implements Finding {}

  /** Something of another UsagePoint is there. */
  record EntryOfAnother(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.broken(new NotServed(200, response.status()));
    }
    Contents answer = Contents.of(exhibits, exchange);
    List<String> points =
        answer.entries().stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .map(Contents.Listed::self)
            .toList();
    if (points.size() != 1) {
      return Outcome.broken(
          new NotOneUsagePoint("one UsagePoint", points.size() + " UsagePoints"));
    }
    return compare(
        points.get(0), answer, Contents.of(exhibits, exhibits.exchange("batch")));
  }

  private static Outcome compare(String point, Contents answer, Contents batch) {
    Set<String> served = selves(answer);
    Outcome.Builder outcome = new Outcome.Builder().inspected(served.size());
    selves(batch).stream()
        .filter(self -> self.equals(point) || self.startsWith(point + "/"))
        .filter(self -> !served.contains(self))
        .sorted()
        .limit(SHOWN)
        .forEach(self -> outcome.finds(new EntryMissing(self, "not in the answer")));
    Set<String> others =
        batch.entries().stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .map(Contents.Listed::self)
            .filter(self -> !self.equals(point))
            .collect(Collectors.toSet());
    served.stream()
        .filter(self -> others.stream().anyMatch(other -> self.startsWith(other + "/")))
        .sorted()
        .limit(SHOWN)
        .forEach(self -> outcome.finds(new EntryOfAnother("what belongs to " + point, self)));
    return outcome.build();
  }

  private static Set<String> selves(Contents contents) {
    return contents.entries().stream().map(Contents.Listed::self).collect(Collectors.toSet());
  }
}
