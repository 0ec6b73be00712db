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
 * An authorization request without scope is processed with a default one, or fails with {@code
 * invalid_scope} (RFC 6749 section 3.3): nothing else may come of it.
 */
public record DefaultsScope() implements Check {
  private static final String DUE = "a code, a question for the customer, or error=invalid_scope";

  /** It was refused for another reason. */
  record WrongError(String expected, String observed) implements Finding {}

  /** It was refused on a page, as if client or address were in doubt. */
  record NotRedirected(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String redirectUri = exhibits.fact("redirect uri");
    Optional<Landing> back =
        Landing.of(exchange, redirectUri).filter(landing -> landing.isAt(redirectUri));
    return back.isPresent()
        ? judge(back.get(), exhibits)
        : NoAnswer.or(exchange, response -> judge(response, exhibits));
  }

  private static Outcome judge(Landing landing, Exhibits exhibits) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    StateEcho.look(landing, exhibits.fact("state"), outcome);
    if (landing.parameter("code").isPresent()) {
      return outcome.build();
    }
    Optional<String> error = landing.parameter("error");
    if (error.filter("invalid_scope"::equals).isEmpty()) {
      outcome.finds(new WrongError(DUE, error.map("error="::concat).orElse(landing.inWords())));
    }
    return outcome.build();
  }

  private static Outcome judge(Exchange.Response response, Exhibits exhibits) {
    if (Pages.asksForConsent(response, exhibits)) {
      return Outcome.holds();
    }
    if (response.status() / 100 == 2) {
      return Outcome.undecided(
          Pages.asksForPassword(response, exhibits)
              ? "the authorization server asked for a password and let nobody in"
              : "a page came that the run file does not describe: it may ask for a scope");
    }
    return Outcome.broken(new NotRedirected(DUE, "status " + response.status() + " and no more"));
  }
}
