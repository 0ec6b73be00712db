package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The code of a request is redeemed with the verifier of that request (RFC 7636 section 4.4),
 * though another one was open in the same browser. Looks at the exhibit {@code answer}.
 */
public record BoundToItsChallenge() implements Check {
  private static final String INVALID_GRANT = "invalid_grant";

  /** The verifier of the request does not open its code. */
  record VerifierOfOtherWanted(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), BoundToItsChallenge::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    if (response.status() == 200 && json.text("access_token").isPresent()) {
      return Outcome.holds();
    }
    return json.text("error").filter(INVALID_GRANT::equals).isPresent()
        ? Outcome.broken(
            new VerifierOfOtherWanted(
                "tokens for the code and the code_verifier of one request",
                "%d %s".formatted(response.status(), INVALID_GRANT)))
        : Outcome.undecided("the code was not redeemed: status " + response.status());
  }
}
