package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * HEAD of a resource that is there is refused to whoever may not read it, as GET is (RFC 9110
 * section 9.3.2, RFC 6750 section 3.1). With {@code control}, see {@link Control}. A server that
 * knows no HEAD, or says that nothing is there, tells nothing either; how it challenges the caller
 * is for the cases of GET.
 *
 * @param entitledElsewhere whether the token is good, and for something else
 */
public record HeadTellsNothing(boolean entitledElsewhere) implements Check {
  private static final Set<Integer> CLOSED = Set.of(400, 401, 403, 404, 405, 501);
  private static final String DUE = "a refusal, as for GET";

  /** It says that the resource is there, and what its headers tell. */
  record ExistenceTold(String expected, String observed) implements Finding {}

  /** Neither answered nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Control.judged(exhibits, response -> judge(exhibits, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange.Response response) {
    int status = response.status();
    if (status / 100 == 2) {
      String length = String.join(", ", response.headers("Content-Length"));
      Finding told =
          new ExistenceTold(
              DUE, "HEAD: " + status + (length.isEmpty() ? "" : ", Content-Length " + length));
      Outcome.Builder outcome = new Outcome.Builder().inspected();
      if (entitledElsewhere) {
        OddSuccess.judge(exhibits, exhibits.exchange("answer"), told, outcome);
      } else {
        outcome.finds(told);
      }
      return outcome.build();
    }
    return CLOSED.contains(status) ? Outcome.holds() : Outcome.broken(new NotRefused(DUE, status));
  }
}
