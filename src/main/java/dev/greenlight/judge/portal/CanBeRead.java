package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** A page that is named can be read without an account: 200, and not empty. */
public record CanBeRead() implements Check {
  /** It is not there, or not for everybody. */
  record PageNotReadable(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange page = exhibits.exchange(PortalRoles.PAGE);
    return NoAnswer.or(page, response -> judge(page.request().uri(), response));
  }

  private static Outcome judge(String uri, Exchange.Response response) {
    if (response.status() / 100 == 3) {
      return Outcome.undecided("it leads on to " + response.header("Location").orElse("nowhere"));
    }
    return response.status() == 200 && !response.body().isEmpty()
        ? Outcome.holds()
        : Outcome.broken(
            new PageNotReadable(
                "200 with a page at " + uri,
                response.status() + (response.body().isEmpty() ? " without a page" : "")));
  }
}
