package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The document that a Statement names comes to whom its customer gave access (FB_71). Where it was
 * asked for without his token, as it lies on another server than the resources, nothing follows
 * from a refusal; nor from a page of which no Statement says (exhibit {@code told}) what it is: it
 * may ask to log in.
 */
public record DocumentOpens() implements Check {
  private static final String DUE = "200 with the document";

  /** It does not come. */
  record DocumentClosed(String expected, String observed) implements Finding {}

  /** There is nothing in what comes. */
  record EmptyDocument(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange, response -> judge(exchange.request(), response, exhibits.has("told")));
  }

  private static Outcome judge(
      Exchange.Request request, Exchange.Response response, boolean isToldWhat) {
    String uri = place(request.uri());
    if (response.status() != 200) {
      if (request.headers().stream()
          .noneMatch(header -> header.name().equalsIgnoreCase("Authorization"))) {
        return Outcome.undecided(
            "it was asked for without the token, as it lies on another server than the resources,"
                + " and does not open: "
                + response.status()
                + " at "
                + uri);
      }
      return Outcome.broken(new DocumentClosed(DUE, response.status() + " at " + uri));
    }
    if (!isToldWhat && DocumentIsAsTold.mediaType(response).equals("text/html")) {
      return Outcome.undecided(
          "a page came of which the Statement does not say that it is the document, from " + uri);
    }
    return response.body().isEmpty()
        ? Outcome.broken(new EmptyDocument(DUE, "200 without a body at " + uri))
        : Outcome.holds();
  }

  /** An address without its query, which may be what opens it. */
  static String place(String uri) {
    int query = uri.indexOf('?');
    return query < 0 ? uri : uri.substring(0, query);
  }
}
