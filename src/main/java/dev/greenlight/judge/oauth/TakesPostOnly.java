package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The token endpoint hands out nothing for a GET (RFC 6749 section 3.2): 405, or another 4xx.
 *
 * @param getTolerated whether the run file says that older clients need it, so that it breaks a
 *     duty that is a warning alone
 */
public record TakesPostOnly(boolean getTolerated) implements Check {
  private static final String TOLERATED = "oauth_token_request_get_tolerated";

  /** A token came although code and secrets stood in an address. */
  record TokenIssued(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (TokenJson.of(response).text("access_token").isPresent()) {
      Finding issued =
          new TokenIssued("405, no token", "status " + response.status() + " with a token");
      return getTolerated
          ? outcome.finds(TOLERATED, issued).build()
          : outcome.finds(issued).build();
    }
    if (response.status() / 100 != 4) {
      outcome.finds(RefusesWith.ERROR_STATUS, new NoAnswer.WrongStatus("405", response.status()));
    }
    return outcome.build();
  }
}
