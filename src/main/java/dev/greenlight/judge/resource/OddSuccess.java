package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A success for whoever holds a good token that does not open the resource. Where it holds nothing,
 * it tells nothing of who the resource belongs to, and the status alone is odd; else it must not
 * be.
 */
final class OddSuccess {
  private static final String STATUS_DUTY = "resource_status_403";
  private static final int NO_CONTENT = 204;
  private static final String DUE = "403 or 404";

  /** A success that holds nothing. */
  record EmptySuccess(String expected, String observed) implements Finding {}

  private OddSuccess() {}

  /**
   * Adds what is to be said of a success.
   *
   * @param served what is said of one that holds something
   */
  static void judge(Exhibits exhibits, Exchange exchange, Finding served, Outcome.Builder outcome) {
    if (isEmpty(exhibits, exchange)) {
      outcome.finds(STATUS_DUTY, new EmptySuccess(DUE, told(exchange)));
    } else {
      outcome.finds(served);
    }
  }

  /** A success, in words. */
  static String told(Exchange exchange) {
    Exchange.Response response = exchange.response();
    return response.status() + ", " + response.body().bytes() + " bytes";
  }

  private static boolean isEmpty(Exhibits exhibits, Exchange exchange) {
    Exchange.Response response = exchange.response();
    if (exchange.request().method().equals("HEAD")) {
      // Of HEAD the headers are what is served; without a length GET may serve anything.
      return response.headers("ETag").isEmpty()
          && response.headers("Last-Modified").isEmpty()
          && (response.status() == NO_CONTENT
              || response.headers("Content-Length").equals(List.of("0")));
    }
    if (response.body().isEmpty()) {
      return true;
    }
    Contents contents = Contents.of(exhibits, exchange);
    return contents.isFeed() && contents.entries().isEmpty();
  }
}
