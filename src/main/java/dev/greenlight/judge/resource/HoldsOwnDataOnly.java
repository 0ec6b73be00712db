package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A feed of several customers holds what was granted, and nothing of another customer (FB_35,
 * FB_67). An answer without what was granted, whatever it is, proves nothing by what else it lacks.
 *
 * @param kind of the resources that are looked for: {@code UsagePoint}, or {@code Customer}
 */
public record HoldsOwnDataOnly(String kind) implements Check {

  /** The feed tells what identifies the other one's data. */
  record ForeignDataHeld(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange) {
    ForeignIds foreign = ForeignIds.of(exhibits);
    if (foreign.all().isEmpty()) {
      return foreign.undecided();
    }
    int status = exchange.response().status();
    return foreign
        .shownIn(exchange)
        .map(
            id ->
                Outcome.broken(
                    new ForeignDataHeld(
                        "nothing that was not, or is no longer, granted to who reads it",
                        "status " + status + " with " + id)))
        .orElseGet(
            () ->
                status == 200 && holdsOwn(exhibits, exchange)
                    ? Outcome.holds()
                    : Outcome.undecided(
                        "status "
                            + status
                            + " without a "
                            + kind
                            + " of the customer who granted it: that nothing of another is there"
                            + " proves nothing"));
  }

  private boolean holdsOwn(Exhibits exhibits, Exchange exchange) {
    Contents own = Contents.of(exhibits, exhibits.exchange("own"));
    return Contents.of(exhibits, exchange).entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .anyMatch(entry -> own.entries().stream().anyMatch(entry::isSameAs));
  }
}
