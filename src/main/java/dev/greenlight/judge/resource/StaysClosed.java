package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * What is for the Data Custodian alone opens to no Third Party, whatever it shows. That nothing is
 * there is as good an answer as that it is closed.
 */
public record StaysClosed() implements Check {
  private static final Set<Integer> CLOSED = Set.of(401, 403, 404, 405, 501);
  private static final Set<Integer> CLOSED_ODDLY = Set.of(400, 406, 410, 415, 422);
  private static final String STATUS_DUTY = "resource_status_403";
  private static final String DUE = "401, 403, 404 or 405";

  /** Something was served, or taken. */
  record Opened(String expected, String observed) implements Finding {}

  /** A success that holds nothing. */
  record EmptySuccess(String expected, String observed) implements Finding {}

  /** Refused with an unusual status. */
  record UnusualRefusal(String expected, Integer observed) implements Finding {}

  /** Neither opened nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int status = response.status();
    if (status / 100 == 2) {
      judgeSuccess(exhibits, exchange, outcome);
    } else if (CLOSED_ODDLY.contains(status)) {
      outcome.finds(STATUS_DUTY, new UnusualRefusal(DUE, status));
    } else if (!CLOSED.contains(status)) {
      outcome.finds(new NotRefused(DUE, status));
    }
    return outcome.build();
  }

  private static void judgeSuccess(Exhibits exhibits, Exchange exchange, Outcome.Builder outcome) {
    Exchange.Response response = exchange.response();
    String observed = response.status() + ", " + response.body().bytes() + " bytes";
    Contents contents = Contents.of(exhibits, exchange);
    boolean read = exchange.request().method().equals("GET");
    if (read && contents.isFeed() && contents.entries().isEmpty()) {
      outcome.finds(STATUS_DUTY, new EmptySuccess(DUE, observed));
    } else {
      outcome.finds(new Opened(DUE, observed));
    }
  }
}
