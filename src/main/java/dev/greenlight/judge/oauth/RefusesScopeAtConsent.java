package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * An authorization request for a scope that may not be had brings no code but {@code invalid_scope}
 * (RFC 6749 section 4.1.2.1).
 */
public record RefusesScopeAtConsent() implements Check {
  private static final String INVALID_SCOPE = "invalid_scope";

  /** A code came. */
  record CodeIssued(String expected, String observed) implements Finding {}

  /** The Third Party does not hear of the refusal. */
  record RefusalUnreported(String expected, String observed) implements Finding {}

  /** The error code is another one, or there is none. */
  record WrongError(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    if (landing.parameter("code").isPresent()) {
      return Outcome.broken(new CodeIssued("error=invalid_scope", landing.inWords()));
    }
    if (!landing.isAt(exhibits.fact("redirect uri"))) {
      return Outcome.broken(
          new RefusalUnreported("a redirect with error=invalid_scope", landing.inWords()));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Optional<String> error = landing.parameter("error");
    if (!error.filter(INVALID_SCOPE::equals).isPresent()) {
      outcome.finds(new WrongError(INVALID_SCOPE, error.orElse("no error")));
    }
    StateEcho.look(landing, exhibits.fact("state"), outcome);
    return outcome.build();
  }
}
