package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * Of a customer who approved, and chose none of his UsagePoints, nothing is shared: no code comes,
 * or what it brings opens no UsagePoint. Looks at {@code callback} and, where a code came, at
 * {@code answer}, what the batch then shows.
 */
public record SharesNothingUnchosen() implements Check {
  private static final String KIND = "UsagePoint";
  private static final int OK = 200;

  /** There are UsagePoints, although none was chosen. */
  record SharedThoughNoneChosen(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (Landing.of(exhibits.callback("callback")).parameter("code").isEmpty()) {
      return Outcome.holds();
    }
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(answer, response -> judge(exhibits, answer, response.status()));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, int status) {
    if (status != OK) {
      return Outcome.holds();
    }
    Contents shown = Contents.of(exhibits, answer);
    if (shown.problem() != null) {
      return Contents.unread("a feed", shown.problem());
    }
    List<String> points =
        shown.entries().stream()
            .filter(entry -> entry.kind().equals(KIND))
            .map(Contents.Listed::name)
            .distinct()
            .toList();
    return points.isEmpty()
        ? Outcome.holds()
        : Outcome.broken(
            new SharedThoughNoneChosen(
                "no code, or one that opens no UsagePoint: the customer chose none",
                points.size() + " of them: " + String.join(", ", points)));
  }
}
