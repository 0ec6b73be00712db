package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The token endpoint refuses an Authorization header that cannot be read. Whoever calls that an
 * unrecognised client has to say so by 401 and a challenge, since the client tried by that header
 * (RFC 6749 section 5.2, invalid_client). The same section gives invalid_request, and 400, to what
 * is otherwise malformed: so do servers that look at the form of the header first. That is advised
 * against, as the published test wants 401, and no breach.
 */
public record RefusesMalformedCredentials() implements Check {
  private static final int BAD_REQUEST = 400;

  /** The header is called a malformed request. */
  record CalledMalformedRequest(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return exchange.answered() && isMalformedRequest(exchange.response())
        ? NoAnswer.or(exchange, response -> advised())
        : new RefusesWith("invalid_client").judge(exhibits, ruling);
  }

  private static Outcome advised() {
    return new Outcome.Builder()
        .inspected()
        .finds(
            "oauth_malformed_credentials_401",
            new CalledMalformedRequest("401, invalid_client", "400, invalid_request"))
        .build();
  }

  private static boolean isMalformedRequest(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    return response.status() == BAD_REQUEST
        && json.text("access_token").isEmpty()
        && json.text("error").filter("invalid_request"::equals).isPresent();
  }
}
