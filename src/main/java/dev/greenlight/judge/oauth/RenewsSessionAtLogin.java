package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A session that was there before a login is not the one that is logged in after it: else whoever
 * planted it in the browser of a customer is in his name (CWE-384). Looks at the {@code answer} to
 * an authorization request with the cookies of before.
 */
public record RenewsSessionAtLogin() implements Check {

  /** Who brings what the browser had before is in the customer's name. */
  record SessionKept(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String redirectUri = exhibits.fact("redirect uri");
    if (Landing.of(exchange, redirectUri)
        .filter(landing -> landing.isAt(redirectUri))
        .filter(landing -> landing.parameter("code").isPresent())
        .isPresent()) {
      return broken("a code at the redirect address");
    }
    return NoAnswer.or(
        exchange,
        response ->
            Pages.asksForConsent(response, exhibits) && !Pages.asksForPassword(response, exhibits)
                ? broken("the page that the customer is shown who has logged in")
                : Outcome.holds());
  }

  private static Outcome broken(String observed) {
    return Outcome.broken(
        new SessionKept("that he is asked who he is, as every stranger is", observed));
  }
}
