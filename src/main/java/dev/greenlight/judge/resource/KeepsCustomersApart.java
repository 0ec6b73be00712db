package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * A good token is refused what belongs to somebody else, and nothing of it is told. With exhibits
 * {@code own} and {@code foreign}, the batches of both, the answer is searched for what identifies
 * the other. With {@code customer} and {@code other customer}, who they are, a refusal names
 * neither. With {@code place that need not be}, the address of what a Data Custodian need not have,
 * any way of saying that there is no such thing will do. With {@code control}, see {@link Control}.
 */
public record KeepsCustomersApart() implements Check {
  private static final Set<Integer> REFUSED = Set.of(403, 404);
  private static final Set<Integer> REFUSED_ODDLY = Set.of(400, 401);
  private static final Set<Integer> NO_SUCH_PLACE = Set.of(405, 410, 501);
  private static final String OPTIONAL = "place that need not be";
  private static final String STATUS_DUTY = "resource_status_403";
  private static final String DUE = "403 or 404";

  /** Something was served. */
  record DataServed(String expected, String observed) implements Finding {}

  /** The answer tells what identifies the other one's data. */
  record ForeignIdShown(String expected, String observed) implements Finding {}

  /** Refused with an unusual status. */
  record UnusualRefusal(String expected, Integer observed) implements Finding {}

  /** Neither served nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return Control.judged(exhibits, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int status = response.status();
    KnownCustomers.lookedForInRefusal(exchange, exhibits, outcome);
    if (exhibits.has("foreign")) {
      ForeignIds foreign = ForeignIds.of(exhibits);
      if (foreign.all().isEmpty()) {
        return foreign.undecided();
      }
      Optional<String> shown = foreign.shownIn(exchange);
      shown.ifPresent(id -> outcome.finds(new ForeignIdShown("nothing of the other customer", id)));
    }
    if (status / 100 == 2) {
      OddSuccess.judge(exhibits, exchange, new DataServed(DUE, OddSuccess.told(exchange)), outcome);
    } else if (REFUSED_ODDLY.contains(status)) {
      outcome.finds(STATUS_DUTY, new UnusualRefusal(DUE, status));
    } else if (!REFUSED.contains(status)
        && !(exhibits.has(OPTIONAL) && NO_SUCH_PLACE.contains(status))) {
      outcome.finds(new NotRefused(DUE, status));
    }
    return outcome.build();
  }
}
