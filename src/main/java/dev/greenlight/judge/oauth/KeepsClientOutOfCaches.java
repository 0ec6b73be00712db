package dev.greenlight.judge.oauth;

import dev.greenlight.judge.CacheControl;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Locale;

/**
 * The answer that holds the secrets of a new client may not be stored, and says that it is JSON
 * (RFC 7591 section 3.2.1).
 */
public record KeepsClientOutOfCaches() implements Check {

  /** The body is labelled as something else than JSON. */
  record NotLabelledJson(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsClientOutOfCaches::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (TokenJson.of(response).text("client_id").isEmpty()) {
      return Outcome.undecided("the answer holds no client whose secrets could be stored");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(2);
    CacheControl.storageAllowed(response).ifPresent(outcome::finds);
    String type = response.header("Content-Type").orElse("no such header");
    if (!type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
      outcome.finds(
          "registration_response_json",
          new NotLabelledJson("Content-Type: application/json", type));
    }
    return outcome.build();
  }
}
