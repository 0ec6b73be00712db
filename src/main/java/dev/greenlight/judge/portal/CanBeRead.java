package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import org.jsoup.Jsoup;

/** A page that is named can be read without an account: 200, not empty, and not a login. */
public record CanBeRead() implements Check {
  /** It is not there, or not for everybody. */
  record PageNotReadable(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange page = exhibits.exchange(PortalRoles.PAGE);
    String login = exhibits.fact(PortalRoles.PASSWORD_FIELD);
    return NoAnswer.or(page, response -> judge(page.request().uri(), response, login));
  }

  private static Outcome judge(String uri, Exchange.Response response, String login) {
    if (response.status() / 100 == 3) {
      return Outcome.undecided("it leads on to " + response.header("Location").orElse("nowhere"));
    }
    boolean asksWho =
        !login.isEmpty() && Jsoup.parse(response.body().text()).selectFirst(login) != null;
    if (response.status() == 200 && !response.body().isEmpty() && !asksWho) {
      return Outcome.holds();
    }
    return Outcome.broken(
        new PageNotReadable(
            "200 with a page at " + uri + " that everybody can read",
            response.status()
                + (response.body().isEmpty() ? " without a page" : "")
                + (asksWho ? " with a page to log in at" : "")));
  }
}
