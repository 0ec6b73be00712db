package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * Consent to an authorization request without state brings a code all the same: state is
 * recommended to the client, and not required (RFC 6749 section 4.1.1).
 */
public record BringsCodeWithoutState() implements Check {

  /** The browser did not come back. */
  record NeverCameBack(String expected, String observed) implements Finding {}

  /** It came back without a code. */
  record CodeMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    String redirectUri = exhibits.fact("redirect uri");
    if (!landing.isAt(redirectUri)) {
      return Outcome.broken(new NeverCameBack(redirectUri + " with code", landing.inWords()));
    }
    return landing.parameter("code").isPresent()
        ? Outcome.holds()
        : Outcome.broken(
            new CodeMissing(
                "code", landing.parameter("error").map("error="::concat).orElse("neither nor")));
  }
}
