package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** A query that cannot be understood is refused with 400 (FB_37/QRY002). */
public record RefusesQuery() implements Check {
  private static final int DUE = 400;

  /** The query was answered as if it were well-formed. */
  record QueryTaken(Integer expected, String observed) implements Finding {}

  /** Refused otherwise. */
  record NotRefused(Integer expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), RefusesQuery::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (response.status() == DUE) {
      return Outcome.holds();
    }
    return Outcome.broken(
        response.status() / 100 == 2
            ? new QueryTaken(DUE, response.status() + ", " + response.body().bytes() + " bytes")
            : new NotRefused(DUE, response.status()));
  }
}
