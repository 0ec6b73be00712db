package dev.greenlight.judge;

import dev.greenlight.model.Finding;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.util.function.Function;

/** What every check of an answer has to do first: there may be none, or only a part of it. */
public final class NoAnswer {
  private NoAnswer() {}

  /** Looks at the response, or says that there was none that could be read to its end. */
  public static Outcome or(Exchange exchange, Function<Exchange.Response, Outcome> look) {
    if (!exchange.answered()) {
      return undecided(exchange, exchange.failure());
    }
    Body body = exchange.response().body();
    return body.truncated()
        ? undecided(
            exchange,
            "the answer is longer than "
                + body.bytes()
                + " bytes; what lies beyond was not read (policy.limits.bodyMegabytes of the run"
                + " file)")
        : look.apply(exchange.response());
  }

  private static Outcome undecided(Exchange exchange, String why) {
    return Outcome.undecided(
        exchange.request().method() + " " + exchange.request().uri() + ": " + why);
  }

  /**
   * A status other than the one that is due.
   *
   * @param expected status, or several
   * @param observed status
   */
  public record WrongStatus(String expected, Integer observed) implements Finding {}
}
