package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * An answer that is not about who a customer is, such as a refusal or his energy data, says nothing
 * of it: no name, address or account number of those whose Retail Customer data are the exhibits
 * {@code customer} and {@code other customer} (FB_64; separation of the two sides in REQ.21).
 */
public record TellsNothingOfCustomers() implements Check {

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange) {
    Outcome.Builder outcome = new Outcome.Builder();
    Outcome judged =
        outcome.inspected(KnownCustomers.lookedForIn(exchange, exhibits, outcome::finds)).build();
    return judged.inspected() == 0
        ? Outcome.undecided("the Retail Customer data says nothing that could be looked for")
        : judged;
  }
}
