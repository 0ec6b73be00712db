package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * The credentials of a client bring a token although their scheme is written in small letters (RFC
 * 9110 section 11.1, RFC 7617 section 2).
 */
public record TakesBasicInAnyCase() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** The same credentials bring one where the scheme begins with a capital letter. */
  record BasicNotTaken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), TakesBasicInAnyCase::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    boolean succeeds = status / 100 == 2;
    if (succeeds && TokenJson.of(response).text("access_token").isPresent()) {
      return Outcome.holds();
    }
    return succeeds || REFUSALS.contains(status)
        ? Outcome.broken(
            new BasicNotTaken(
                "200 with an access token, as where the scheme begins with a capital letter",
                status + " without an access token"))
        : Outcome.undecided("status %d tells nothing of the scheme".formatted(status));
  }
}
