package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The token endpoint refuses a client that may have nothing any more, whatever it asks for. Which
 * error is due is not settled ({@code invalid_client}, {@code unauthorized_client} and {@code
 * invalid_grant} all fit RFC 6749 section 5.2), so that any refusal is one.
 */
public record HandsOutNothing() implements Check {

  /** A token came. */
  record TokenIssued(String expected, String observed) implements Finding {}

  /** Neither a token nor a refusal. */
  record NotRefused(String expected, Integer observed) implements Finding {}

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
    return status / 100 == 4
        ? Outcome.holds()
        : Outcome.broken(new NotRefused("a refusal (4xx)", status));
  }
}
