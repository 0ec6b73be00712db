package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import java.util.regex.Pattern;

/** The challenge that belongs to a 401, and to a 400 for want of a usable token (RFC 6750 section 3). */
final class BearerChallenge {
  private static final String DUTY = "resource_bearer_challenge";
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
    int status = response.status();
    if (status != 401 && status != 400) {
      return;
    }
    String challenge = String.join(", ", response.headers("WWW-Authenticate"));
    String error = status == 400 ? "invalid_request" : errorOf401(why);
    if (!BEARER.matcher(challenge).find()) {
      outcome.finds(
          DUTY,
          new ChallengeMissing(
              "WWW-Authenticate: Bearer", challenge.isEmpty() ? "no such header" : challenge));
    } else if (!challenge.contains(error)) {
      outcome.finds(DUTY, new ErrorCodeMissing("error=\"" + error + "\"", challenge));
    } else if (why == Cause.MISSING && challenge.contains("error=")) {
      outcome.finds(DUTY, new ErrorCodeUnasked("no error code", challenge));
    }
  }

  /** The error code that a 401 has to name; empty where it may name any, or none. */
  private static String errorOf401(Cause why) {
    return why == Cause.INVALID ? "invalid_token" : "";
  }
}
