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
 * The authorization endpoint sends the browser of a customer who is logged in back to the Third
 * Party with an error and the state, and without a code (RFC 6749 section 4.1.2.1).
 *
 * @param error the error code that is due
 */
public record RedirectsWithError(String error) implements Check {
  private static final int TEMPORARY_REDIRECT = 307;
  private static final int PERMANENT_REDIRECT = 308;

  /** The request was taken as if it were right, or met a page. */
  record NotRedirected(String expected, String observed) implements Finding {}

  /** The browser was sent somewhere else. */
  record RedirectedElsewhere(String expected, String observed) implements Finding {}

  /** A code came although the request had to be refused. */
  record CodeIssued(String expected, String observed) implements Finding {}

  /** The error code is another one, or there is none. */
  record WrongError(String expected, String observed) implements Finding {}

  /** The redirect makes a browser repeat what it posted (RFC 9700 section 4.12). */
  record RedirectRepeatsPost(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private Outcome judge(Exchange exchange, Exhibits exhibits) {
    Exchange.Response response = exchange.response();
    Optional<Landing> redirect = Landing.of(exchange, exhibits.fact("redirect uri"));
    if (redirect.isEmpty()) {
      return Pages.asksForPassword(response, exhibits)
          ? Outcome.undecided("the authorization server asked for a password and let nobody in")
          : Outcome.broken(
              new NotRedirected(
                  "302 with error=" + error,
                  response.status()
                      + (Pages.asksForConsent(response, exhibits)
                          ? ", the customer is asked for his consent"
                          : ", a page")));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Landing landing = redirect.get();
    String redirectUri = exhibits.fact("redirect uri");
    if (!landing.isAt(redirectUri)) {
      return outcome.finds(new RedirectedElsewhere(redirectUri, landing.inWords())).build();
    }
    judge(landing, outcome);
    StateEcho.look(landing, exhibits.fact("state"), outcome);
    int status = response.status();
    if (status == TEMPORARY_REDIRECT || status == PERMANENT_REDIRECT) {
      outcome.finds("oauth_redirect_status", new RedirectRepeatsPost("302 or 303", status));
    }
    return outcome.build();
  }

  private void judge(Landing landing, Outcome.Builder outcome) {
    if (landing.parameter("code").isPresent()) {
      outcome.finds(new CodeIssued("error=" + error + ", no code", landing.inWords()));
    }
    Optional<String> observed = landing.parameter("error");
    if (!observed.filter(error::equals).isPresent()) {
      outcome.finds(new WrongError(error, observed.orElse("no error")));
    }
  }
}
