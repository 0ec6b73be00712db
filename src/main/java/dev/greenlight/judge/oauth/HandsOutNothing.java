package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The token endpoint refuses, be it a client that may have nothing any more, one of two that a
 * request names, a request that is no form, or a code without its verifier. Which error is due is
 * not settled: several of RFC 6749 section 5.2 fit each of them ({@code invalid_client}, {@code
 * unauthorized_client} and {@code invalid_grant} the first, {@code invalid_request} and {@code
 * invalid_client} or {@code invalid_grant} the others), so that any refusal is one.
 */
public record HandsOutNothing() implements Check {

  /** A token came. */
  record TokenIssued(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), HandsOutNothing::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    if (TokenJson.of(response).text("access_token").isPresent()) {
      return Outcome.broken(
          new TokenIssued("a refusal (4xx)", "status " + status + " with an access token"));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (status / 100 != 4) {
      outcome.finds(RefusesWith.ERROR_STATUS, new NoAnswer.WrongStatus("4xx", status));
    }
    return outcome.build();
  }
}
