package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The challenge that belongs to a 401, and to the 400 for credentials that are none (RFC 6750
 * section 3): that it is there is a must, that it names the error is advice (section 3.1).
 */
final class BearerChallenge {
  private static final String DUTY = "resource_bearer_challenge";
  private static final String ERROR = "resource_bearer_error";
  private static final Pattern BEARER = Pattern.compile("(?i)(^|,\\s*)Bearer\\b");

  private BearerChallenge() {}

  /** The refusal does not say how to authenticate. */
  record ChallengeMissing(String expected, String observed) implements Finding {}

  /** The challenge does not say what is wrong with the token. */
  record ErrorCodeMissing(String expected, String observed) implements Finding {}

  /** The challenge speaks of an error although no token came (RFC 6750 section 3.1). */
  record ErrorCodeUnasked(String expected, String observed) implements Finding {}

  /** Looks at it where one is due. */
  static void judge(Exchange.Response response, Cause why, Outcome.Builder outcome) {
    Optional<String> error = errorDue(response.status(), why);
    if (error.isEmpty()) {
      return;
    }
    String challenge = String.join(", ", response.headers("WWW-Authenticate"));
    if (!BEARER.matcher(challenge).find()) {
      outcome.finds(
          DUTY,
          new ChallengeMissing(
              "WWW-Authenticate: Bearer", challenge.isEmpty() ? "no such header" : challenge));
    } else if (!challenge.contains(error.get())) {
      outcome.finds(ERROR, new ErrorCodeMissing("error=\"" + error.get() + "\"", challenge));
    } else if (why == Cause.MISSING && challenge.contains("error=")) {
      outcome.finds(ERROR, new ErrorCodeUnasked("no error code", challenge));
    }
  }

  /** What it has to name, "" where that may be anything or nothing; empty where none is due. */
  private static Optional<String> errorDue(int status, Cause why) {
    return switch (status) {
      case 401 -> Optional.of(why == Cause.INVALID ? "invalid_token" : "");
      case 400 ->
          Optional.of("invalid_request")
              .filter(error -> why == Cause.EMPTY || why == Cause.MALFORMED);
      default -> Optional.empty();
    };
  }
}
