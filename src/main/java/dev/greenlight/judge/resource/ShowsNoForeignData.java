package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * An answer tells nothing of another customer, whatever else it is: an odd address may be refused,
 * or read as the own one. With {@code customer} and {@code other customer}, who they are, a refusal
 * names neither. With {@code control}, see {@link Control}.
 */
public record ShowsNoForeignData() implements Check {

  /** The answer tells what identifies the other one's data. */
  record ForeignIdShown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return Control.judged(exhibits, response -> judge(exhibits, exchange));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange) {
    ForeignIds foreign = ForeignIds.of(exhibits);
    if (foreign.all().isEmpty()) {
      return foreign.undecided();
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    KnownCustomers.lookedForInRefusal(exchange, exhibits, outcome);
    foreign
        .shownIn(exchange)
        .ifPresent(
            id ->
                outcome.finds(
                    new ForeignIdShown(
                        "nothing of the other customer",
                        "status " + exchange.response().status() + " with " + id)));
    return outcome.build();
  }
}
