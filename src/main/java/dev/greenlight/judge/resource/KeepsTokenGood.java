package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A token whose time is not over is still good: it is not refused with 401 (RFC 6750 section 3.1).
 * What comes for it is no matter here. Looks at the exhibit {@code answer}.
 */
public record KeepsTokenGood() implements Check {
  private static final int UNAUTHORIZED = 401;

  /** It is dead before its time. */
  record TokenDiedEarly(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsTokenGood::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (response.status() == UNAUTHORIZED) {
      return Outcome.broken(
          new TokenDiedEarly(
              "a token that opens until its expires_in is over", "status 401 before that"));
    }
    return response.status() / 100 == 2
        ? Outcome.holds()
        : Outcome.undecided("status " + response.status() + " says nothing of the token");
  }
}
