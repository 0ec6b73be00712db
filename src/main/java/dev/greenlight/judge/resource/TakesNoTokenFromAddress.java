package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A good token that stands in the address alone opens nothing: addresses are logged (RFC 6750
 * sections 2.3 and 5.3). It is refused as one that is missing, or as a bad request.
 */
public record TakesNoTokenFromAddress() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** The resource was served. */
  record AccessGranted(String expected, String observed) implements Finding {}

  /** Neither served nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), TakesNoTokenFromAddress::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    if (status / 100 == 2) {
      return Outcome.broken(
          new AccessGranted("401", status + ", " + response.body().bytes() + " bytes"));
    }
    return REFUSALS.contains(status)
        ? Outcome.holds()
        : Outcome.broken(new NotRefused("401", status));
  }
}
