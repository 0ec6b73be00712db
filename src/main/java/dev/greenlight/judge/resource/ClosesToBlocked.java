package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A token that a Third Party held when it was blocked opens nothing to it: neither what is there at
 * once nor what would be made ready for it (202).
 */
public record ClosesToBlocked() implements Check {
  private static final String DUE = "401 or 403";

  /** It opens to who was blocked. */
  record OpenedToBlocked(String expected, String observed) implements Finding {}

  /** Neither opened nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, response));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response response) {
    int status = response.status();
    if (status / 100 == 2) {
      return Outcome.broken(
          new OpenedToBlocked(
              DUE,
              "status "
                  + status
                  + ", "
                  + response.body().bytes()
                  + " bytes, for "
                  + exchange.request().uri()));
    }
    // What is hidden from it is closed to it as well.
    return status == 401 || status == 403 || status == 404
        ? Outcome.holds()
        : Outcome.broken(new NotRefused(DUE, status));
  }
}
