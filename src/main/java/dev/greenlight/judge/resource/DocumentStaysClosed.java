package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;

/**
 * A document of a Statement comes to nobody else than whom its customer gave access (FB_71, FB_64).
 * The exhibit {@code opened} is the document as it came to that one; a page that asks to log in is
 * not it. Where it comes without any token (exhibit {@code bare}), nothing follows from what
 * another token brings. With {@code control}, see {@link Control}.
 */
public record DocumentStaysClosed() implements Check {
  private static final String BARE = "bare";
  private static final String DUE = "401, 403 or 404";

  /** It came. */
  record DocumentServed(String expected, String observed) implements Finding {}

  /** The server broke down. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange.Response opened = exhibits.exchange("opened").response();
    if (exhibits.has(BARE) && isServed(exhibits.exchange(BARE), opened)) {
      return Outcome.notApplicable(
          "the document comes without any token: whose token brings it decides nothing");
    }
    Exchange exchange = exhibits.exchange("answer");
    return Control.judged(exhibits, response -> judge(exchange, opened));
  }

  private static Outcome judge(Exchange exchange, Exchange.Response opened) {
    int status = exchange.response().status();
    if (isServed(exchange, opened)) {
      return Outcome.broken(
          new DocumentServed(
              DUE,
              OddSuccess.told(exchange) + " at " + DocumentOpens.place(exchange.request().uri())));
    }
    return status / 100 == 5 ? Outcome.broken(new NotRefused(DUE, status)) : Outcome.holds();
  }

  private static boolean isServed(Exchange exchange, Exchange.Response opened) {
    if (!exchange.answered() || exchange.response().status() / 100 != 2) {
      return false;
    }
    Exchange.Response response = exchange.response();
    String type = DocumentIsAsTold.mediaType(opened);
    return !response.body().isEmpty()
        && (Arrays.equals(response.body().content(), opened.body().content())
            || (!type.equals("text/html") && DocumentIsAsTold.mediaType(response).equals(type)));
  }
}
