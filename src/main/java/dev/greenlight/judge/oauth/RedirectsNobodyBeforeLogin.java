package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * The browser of somebody who is not logged in is not sent to the Third Party, not even with an
 * error: else a made-up request turns the authorization server into an open redirector (RFC 9700
 * section 4.11.2). The old harness demanded the error at once (FB_14/OAD001).
 */
public record RedirectsNobodyBeforeLogin() implements Check {
  private static final int SERVER_ERROR = 5;

  /** The error came at once. */
  record RedirectedBeforeLogin(String expected, String observed) implements Finding {}

  /** A code came although nobody had logged in. */
  record CodeIssued(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    int status = exchange.response().status();
    if (status / 100 == SERVER_ERROR) {
      return Outcome.undecided("the authorization server broke down: status " + status);
    }
    Optional<Landing> atThirdParty =
        Landing.of(exchange).filter(landing -> landing.isAt(exhibits.fact("redirect uri")));
    if (atThirdParty.isEmpty()) {
      return Outcome.holds();
    }
    Landing landing = atThirdParty.get();
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (landing.parameter("code").isPresent()) {
      outcome.finds(
          "customer_authenticated", new CodeIssued("a login page, no code", landing.inWords()));
    }
    return outcome
        .finds(new RedirectedBeforeLogin("a login page, or a redirect to one", landing.inWords()))
        .build();
  }
}
