package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A client that asks for the state of a token that was issued to another is refused, or told that
 * it is not active (RFC 7662 section 2.2). Looks at the exhibit {@code answer}.
 */
public record KeepsStateFromOthers() implements Check {
  private static final int SERVER_ERROR = 5;

  /** It was told. */
  record ForeignStateTold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsStateFromOthers::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (TokenJson.of(response).member("active").asBoolean()) {
      return Outcome.broken(
          new ForeignStateTold(
              "active: false, or a refusal", "status " + response.status() + ", active: true"));
    }
    return response.status() / 100 == SERVER_ERROR
        ? Outcome.undecided("status " + response.status() + " is no refusal")
        : Outcome.holds();
  }
}
