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
 * A session that was there before a login is not the one that is logged in after it: else whoever
 * planted it in the browser of a customer is in his name (CWE-384). Looks at the {@code answer} to
 * an authorization request with the cookies of before: a login page or a refusal is due.
 */
public record RenewsSessionAtLogin() implements Check {

  /** Who brings what the browser had before is in the customer's name. */
  record SessionKept(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String redirectUri = exhibits.fact("redirect uri");
    Optional<Landing> back =
        Landing.of(exchange, redirectUri).filter(landing -> landing.isAt(redirectUri));
    if (back.flatMap(landing -> landing.parameter("code")).isPresent()) {
      return broken("a code at the redirect address");
    }
    return back.filter(Refusal::is).isPresent()
        ? Outcome.holds()
        : NoAnswer.or(exchange, response -> judge(response, exhibits));
  }

  private static Outcome judge(Exchange.Response response, Exhibits exhibits) {
    if (Pages.asksForPassword(response, exhibits)) {
      return Outcome.holds();
    }
    if (Pages.asksForConsent(response, exhibits)) {
      return broken("the page that the customer is shown who has logged in");
    }
    return Refusal.is(response)
        ? Outcome.holds()
        : Refusal.undecided(response, "the login page, or a refusal (4xx)");
  }

  private static Outcome broken(String observed) {
    return Outcome.broken(
        new SessionKept("that he is asked who he is, as every stranger is", observed));
  }
}
