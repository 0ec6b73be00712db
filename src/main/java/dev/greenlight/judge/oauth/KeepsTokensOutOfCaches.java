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

/** A token response may not be stored, and says that it is JSON (RFC 6749 section 5.1). */
public record KeepsTokensOutOfCaches() implements Check {

  /** The body is labelled as something else than JSON. */
  record NotLabelledJson(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsTokensOutOfCaches::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (TokenJson.of(response).text("access_token").isEmpty()) {
      return Outcome.undecided("the answer holds no token that could be stored");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(2);
    CacheControl.storageAllowed(response)
        .ifPresent(allowed -> outcome.finds("oauth_token_response_not_stored", allowed));
    String type = response.header("Content-Type").orElse("no such header");
    if (!type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
      outcome.finds(
          "oauth_token_response_json", new NotLabelledJson("Content-Type: application/json", type));
    }
    return outcome.build();
  }
}
