package dev.greenlight.judge;

import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import java.util.function.Function;

/** What every check of an answer has to do first: there may be none. */
public final class NoAnswer {
  private NoAnswer() {}

  /** Looks at the response, or says that there was none. */
  public static Outcome or(Exchange exchange, Function<Exchange.Response, Outcome> look) {
    return exchange.answered()
        ? look.apply(exchange.response())
        : Outcome.undecided(
            exchange.request().method()
                + " "
                + exchange.request().uri()
                + ": "
                + exchange.failure());
  }

  /**
   * A status other than the one that is due.
   *
   * @param expected status, or several
   * @param observed status
   */
  public record WrongStatus(String expected, Integer observed) implements Finding {}
}
