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
 * The authorization endpoint takes a correct request of somebody who is not logged in: it shows a
 * login page, or redirects to one (RFC 6749 sections 3.1 and 4.1.1). Redirects within the
 * authorization server were followed; one to another host is a login there, one that is left over
 * leads in circles.
 */
public record LeadsToLogin() implements Check {
  private static final int OK = 200;

  /** The request was refused although nothing was wrong with it. */
  record CorrectRequestRefused(String expected, String observed) implements Finding {}

  /** A page came that asks for no password. */
  record LoginMissing(String expected, String observed) implements Finding {}

  /** The browser is sent from address to address of one server, and never to a page. */
  record LoginNeverReached(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    Exchange.Response response = exchange.response();
    Optional<Landing> redirect = Landing.of(exchange);
    if (redirect.isPresent()) {
      return judge(redirect.get(), exchange, exhibits);
    }
    if (response.status() != OK) {
      return refused("status " + response.status());
    }
    return Pages.asksForPassword(response, exhibits)
        ? Outcome.holds()
        : Outcome.broken(
            new LoginMissing(
                "a page with " + exhibits.fact(Pages.PASSWORD_FIELD),
                "200, a page that asks for no password"));
  }

  private static Outcome judge(Landing redirect, Exchange exchange, Exhibits exhibits) {
    if (redirect.isAt(exhibits.fact("redirect uri"))) {
      return refused("sent back to " + redirect.inWords());
    }
    return redirect.isOfServerOf(exchange.request().uri())
        ? Outcome.broken(
            new LoginNeverReached(
                "a login page after some redirects",
                "redirects that do not end, the last of them to " + redirect.inWords()))
        : Outcome.holds();
  }

  private static Outcome refused(String observed) {
    return Outcome.broken(
        new CorrectRequestRefused("a login page (200), or a redirect to one (302, 303)", observed));
  }
}
