package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import java.util.Set;

/** What counts as a refusal: a server that fails, or is too busy, has not decided anything. */
final class Refusal {
  private static final int TOO_MANY_REQUESTS = 429;

  /** In place of a status of 500 and 503 in a redirect (RFC 6749 section 4.1.2.1). */
  private static final Set<String> UNABLE = Set.of("server_error", "temporarily_unavailable");

  private Refusal() {}

  /** Whether the status is one of 4xx, and not that of too many requests. */
  static boolean is(Exchange.Response response) {
    return response.status() / 100 == 4 && response.status() != TOO_MANY_REQUESTS;
  }

  /** Whether it brings an error that is the client's. */
  static boolean is(Landing landing) {
    return landing.parameter("error").filter(error -> !UNABLE.contains(error)).isPresent();
  }

  /** Neither granted nor refused. */
  static Outcome undecided(Exchange.Response response, String due) {
    return Outcome.undecided(
        "status " + response.status() + " neither grants nor refuses: due is " + due);
  }
}
