package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Another way to write the address of what belongs to somebody else is not answered with it. A
 * redirect shows nothing: what it leads to is refused by its own address. With {@code customer} and
 * {@code other customer}, who they are, a refusal names neither. With {@code control}, see {@link
 * Control}.
 */
public record ShowsNoForeignEntry() implements Check {
  private static final int SERVER_FAULT = 5;

  /** It is shown. */
  record ForeignEntryShown(String expected, String observed) implements Finding {}

  /** Neither shown nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return Control.judged(exhibits, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    int status = response.status();
    if (status / 100 == 2) {
      Outcome.Builder outcome = new Outcome.Builder().inspected();
      OddSuccess.judge(
          exhibits,
          exchange,
          new ForeignEntryShown(
              "403 or 404", OddSuccess.told(exchange) + " at " + exchange.request().uri()),
          outcome);
      return outcome.build();
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    KnownCustomers.lookedForInRefusal(exchange, exhibits, outcome);
    if (status / 100 == SERVER_FAULT) {
      outcome.finds(new NotRefused("403 or 404", status));
    }
    return outcome.build();
  }
}
