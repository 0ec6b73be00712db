package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.Set;

/**
 * A conditional request (RFC 9110 section 13) of somebody who may not read a resource is refused as
 * one without a condition is: neither 304 nor 412 tells that it is there and what it is like. How
 * the caller is challenged is for the cases of requests without a condition. With {@code control},
 * see {@link Control}.
 *
 * @param entitledElsewhere whether the token is good, and for something else
 */
public record ConditionTellsNothing(boolean entitledElsewhere) implements Check {
  private static final Set<Integer> CLOSED = Set.of(400, 401, 403, 404);
  private static final Set<Integer> TELLING = Set.of(304, 412);
  private static final String DUE = "a refusal, as without the condition";

  /** It says whether the condition holds. */
  record ConditionAnswered(String expected, String observed) implements Finding {}

  /** The resource was served. */
  record DataServed(String expected, String observed) implements Finding {}

  /** Neither answered nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return Control.judged(exhibits, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    int status = response.status();
    if (TELLING.contains(status)) {
      return Outcome.broken(new ConditionAnswered(DUE, status + " to " + condition(exchange)));
    }
    if (status / 100 == 2) {
      Finding served = new DataServed(DUE, OddSuccess.told(exchange));
      Outcome.Builder outcome = new Outcome.Builder().inspected();
      if (entitledElsewhere) {
        OddSuccess.judge(exhibits, exchange, served, outcome);
      } else {
        outcome.finds(served);
      }
      return outcome.build();
    }
    return CLOSED.contains(status) ? Outcome.holds() : Outcome.broken(new NotRefused(DUE, status));
  }

  private static String condition(Exchange exchange) {
    return exchange.request().headers().stream()
        .map(Header::name)
        .filter(name -> name.regionMatches(true, 0, "If-", 0, 3))
        .findFirst()
        .orElse("a request without a condition");
  }
}
