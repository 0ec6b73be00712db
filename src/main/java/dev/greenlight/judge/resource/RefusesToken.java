package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The resource server refuses a request for want of a good token (RFC 6750 section 3).
 *
 * @param why what is wrong with the token
 */
public record RefusesToken(Cause why) implements Check {

  /** What can be wrong with a token, with what is due for it. */
  public enum Cause {
    /** No Authorization header: 401 and a challenge without an error code. */
    MISSING(401, 403),
    /** The scheme without a value: 400, or 401. */
    EMPTY(400, 401),
    /** Malformed, unknown, expired or revoked: 401, {@code invalid_token}. */
    INVALID(401, 403),
    /** Good, but of a kind that does not open this: 403. */
    WRONG_KIND(403, 401);

    private final int due;
    private final int tolerated;

    Cause(int due, int tolerated) {
      this.due = due;
      this.tolerated = tolerated;
    }
  }

  /** The resource was served. */
  record AccessGranted(String expected, String observed) implements Finding {}

  /** Refused with the other of 401 and 403. */
  record UnusualRefusal(Integer expected, Integer observed) implements Finding {}

  /** Neither served nor refused as it should be. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  /** The refusal does not say how to authenticate. */
  record ChallengeMissing(String expected, String observed) implements Finding {}

  /** The challenge does not say what is wrong with the token. */
  record ErrorCodeMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int status = response.status();
    if (status / 100 == 2) {
      return outcome
          .finds(
              new AccessGranted(
                  String.valueOf(why.due), status + ", " + response.body().bytes() + " bytes"))
          .build();
    }
    if (status != why.due && status != why.tolerated) {
      return outcome.finds(new NotRefused(why.due + " or " + why.tolerated, status)).build();
    }
    if (status != why.due && why != Cause.EMPTY) {
      outcome.finds("resource_refusal_status", new UnusualRefusal(why.due, status));
    }
    if (status == 401) {
      judgeChallenge(response, outcome);
    }
    return outcome.build();
  }

  private void judgeChallenge(Exchange.Response response, Outcome.Builder outcome) {
    String challenge = response.header("WWW-Authenticate").orElse("");
    if (!challenge.regionMatches(true, 0, "Bearer", 0, "Bearer".length())) {
      outcome.finds(
          "resource_bearer_challenge",
          new ChallengeMissing(
              "WWW-Authenticate: Bearer", challenge.isEmpty() ? "no such header" : challenge));
    } else if (why == Cause.INVALID && !challenge.contains("invalid_token")) {
      outcome.finds(
          "resource_bearer_challenge", new ErrorCodeMissing("error=\"invalid_token\"", challenge));
    }
  }
}
