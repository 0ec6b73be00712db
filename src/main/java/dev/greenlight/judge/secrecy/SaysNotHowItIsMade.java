package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * An answer to what a server cannot take says nothing of how the server is made: no stack trace, no
 * class of an exception, no message of a database (CWE-209). Looks at the body, and at the address
 * that an error is redirected to.
 */
public record SaysNotHowItIsMade() implements Check {

  /** Something shows that is meant for whoever made the server. */
  record InnardsShown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Innards.in(response.body().text())
        .or(() -> response.header("Location").flatMap(Innards::in))
        .ifPresent(
            shown ->
                outcome.finds(
                    new InnardsShown(
                        "a refusal in words for whoever asked",
                        "%s (%s) with status %d at %s"
                            .formatted(
                                shown.title(),
                                shown.excerpt(),
                                response.status(),
                                exchange.request().uri().replaceFirst("[?#].*", "")))));
    return outcome.build();
  }
}
