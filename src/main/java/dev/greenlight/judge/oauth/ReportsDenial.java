package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * A denial reaches the Third Party as {@code access_denied}, with the state and without a code (RFC
 * 6749 section 4.1.2.1).
 */
public record ReportsDenial() implements Check {
  private static final String ACCESS_DENIED = "access_denied";
  private static final String DUTY = "oauth_denial_reported";

  /** A code came although the customer denied. */
  record CodeIssued(String expected, String observed) implements Finding {}

  /** The Third Party does not hear of the denial. */
  record DenialUnreported(String expected, String observed) implements Finding {}

  /** The error code is another one, or there is none. */
  record WrongError(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (landing.parameter("code").isPresent()) {
      outcome.finds(new CodeIssued("no code", landing.inWords()));
    }
    if (!landing.isAt(exhibits.fact("redirect uri"))) {
      return outcome
          .finds(DUTY, new DenialUnreported("a redirect with access_denied", landing.inWords()))
          .build();
    }
    Optional<String> error = landing.parameter("error");
    if (!error.filter(ACCESS_DENIED::equals).isPresent()) {
      outcome.finds(DUTY, new WrongError(ACCESS_DENIED, error.orElse("no error")));
    }
    StateEcho.look(landing, exhibits.fact("state"), outcome);
    return outcome.build();
  }
}
