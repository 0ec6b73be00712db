package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * Consent sends the browser back to the Third Party with a code and the state (RFC 6749 section
 * 4.1.2).
 */
public record BringsCode() implements Check {

  /** The browser did not come back. */
  record NeverCameBack(String expected, String observed) implements Finding {}

  /** It came back without a code. */
  record CodeMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    Outcome.Builder outcome = code(landing, exhibits);
    if (landing.isAt(exhibits.fact("redirect uri"))) {
      StateEcho.look(landing, exhibits.fact("state"), outcome);
    }
    return outcome.build();
  }

  /** Whether the browser came back with a code. */
  static Outcome.Builder code(Landing landing, Exhibits exhibits) {
    String redirectUri = exhibits.fact("redirect uri");
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!landing.isAt(redirectUri)) {
      return outcome.finds(new NeverCameBack(redirectUri + " with code", landing.inWords()));
    }
    if (landing.parameter("code").isEmpty()) {
      outcome.finds(
          new CodeMissing(
              "code",
              landing.parameter("error").map(error -> "error=" + error).orElse("neither nor")));
    }
    return outcome;
  }
}
