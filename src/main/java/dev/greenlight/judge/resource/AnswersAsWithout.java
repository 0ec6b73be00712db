package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A query with a parameter that nobody knows is answered as the same query without it. Looks at the
 * exhibits {@code answer} and {@code without}.
 */
public record AnswersAsWithout() implements Check {

  /** A status other than 200. */
  record NotServed(Integer expected, Integer observed) implements Finding {}

  /** Other entries came than without the parameter. */
  record AnswerDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange without = exhibits.exchange("without");
    Exchange exchange = exhibits.exchange("answer");
    Outcome unanswered =
        NoAnswer.or(
            without,
            response ->
                response.status() == 200
                    ? null
                    : Outcome.undecided("without it the answer is " + response.status()));
    return unanswered != null
        ? unanswered
        : NoAnswer.or(exchange, response -> judge(exhibits, without, exchange));
  }

  private static Outcome judge(Exhibits exhibits, Exchange without, Exchange exchange) {
    if (exchange.response().status() != 200) {
      return Outcome.broken(new NotServed(200, exchange.response().status()));
    }
    Contents due = Contents.of(exhibits, without);
    Contents answer = Contents.of(exhibits, exchange);
    if (!due.isReadable()) {
      return Outcome.undecided("the answer without it is not readable: " + due.problem());
    }
    if (!answer.isReadable()) {
      return Contents.unread("an XML document", answer.problem());
    }
    return ids(answer).equals(ids(due))
        ? Outcome.holds()
        : Outcome.broken(
            new AnswerDiffers(
                due.entries().size() + " entries, as without the parameter",
                answer.entries().size() + " entries, or others"));
  }

  private static List<String> ids(Contents contents) {
    return contents.entries().stream().map(Contents.Listed::key).toList();
  }
}
