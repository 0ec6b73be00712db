package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * Consent to a request with a long state sends the browser back with all of it (RFC 6749 section
 * 4.1.2: the exact value). Nothing says how long a state may be: who refuses a long one breaks no
 * more than the advice to take addresses of 8000 octets (RFC 9110 section 4.1).
 */
public record BringsLongState() implements Check {
  private static final String TAKEN = "oauth_long_state_taken";

  /** No code came. */
  record LongStateRefused(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    String redirectUri = exhibits.fact("redirect uri");
    String state = exhibits.fact("state");
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    boolean cameBack = landing.isAt(redirectUri);
    if (cameBack) {
      StateEcho.look(landing, state, outcome);
    }
    if (!cameBack || landing.parameter("code").isEmpty()) {
      outcome.finds(
          TAKEN,
          new LongStateRefused(
              redirectUri + " with code, as with a shorter state",
              landing.inWords() + " (the state has " + state.length() + " characters)"));
    }
    return outcome.build();
  }
}
