package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import java.util.Optional;

/** The duty that every answer to an authorization request has: to bring its state back. */
final class StateEcho {
  static final String DUTY = "oauth_state_echoed";

  private StateEcho() {}

  /** The state did not come back, or not as it was sent. */
  record StateLost(String expected, String observed) implements Finding {}

  static void look(Landing landing, String sent, Outcome.Builder outcome) {
    outcome.inspected();
    Optional<String> state = landing.parameter("state");
    if (!state.filter(sent::equals).isPresent()) {
      outcome.finds(
          DUTY,
          new StateLost(
              "the state that was sent: " + sent,
              state.map(came -> inWords(came, sent)).orElse("no state")));
    }
  }

  private static String inWords(String came, String sent) {
    return !came.isEmpty() && sent.startsWith(came)
        ? "its first %d of %d characters: %s".formatted(came.length(), sent.length(), came)
        : came;
  }
}
