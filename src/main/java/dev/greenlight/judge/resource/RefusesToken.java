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
 * The resource server refuses a request for want of a good token (RFC 6750 section 3).
 *
 * @param why what is wrong with the token
 */
public record RefusesToken(Cause why) implements Check {

  /** What can be wrong with a token, with what is due for it. */
  public enum Cause {
    /** No Authorization header, or one of another scheme: 401, challenge without an error code. */
    MISSING(401, 401, "resource_status_401"),
    /** The scheme without a value: 400, {@code invalid_request}, or 401. */
    EMPTY(400, 401, "resource_status_401"),
    /**
     * Of characters that no token has, or of a form that those of the server have not: 401 as any
     * bad token, or 400 as any bad request, {@code invalid_request}.
     */
    MALFORMED(401, 400, "resource_status_401"),
    /** Unknown, expired or revoked: 401, {@code invalid_token}. */
    INVALID(401, 401, "resource_status_401"),
    /** Good, but of a kind that does not open this: 403. */
    WRONG_KIND(403, 403, "resource_status_403");

    private final int due;
    private final int asGood;
    private final String statusDuty;

    Cause(int due, int asGood, String statusDuty) {
      this.due = due;
      this.asGood = asGood;
      this.statusDuty = statusDuty;
    }

    boolean isMetBy(int status) {
      return status == due || status == asGood;
    }

    /** The duty that the other of 401 and 403 breaks. */
    String statusDuty() {
      return statusDuty;
    }

    String inWords() {
      return due == asGood ? String.valueOf(due) : due + " or " + asGood;
    }
  }

  /** Whatever is wrong with a token, these are refusals. */
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  /** The resource was served. */
  record AccessGranted(String expected, String observed) implements Finding {}

  /** Refused with the other of 401 and 403. */
  record UnusualRefusal(String expected, Integer observed) implements Finding {}

  /** Neither served nor refused as it should be. */
  record NotRefused(String expected, Integer observed) implements Finding {}

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
              new AccessGranted(why.inWords(), status + ", " + response.body().bytes() + " bytes"))
          .build();
    }
    if (!why.isMetBy(status)) {
      if (!REFUSALS.contains(status)) {
        return outcome.finds(new NotRefused(why.inWords(), status)).build();
      }
      outcome.finds(why.statusDuty, new UnusualRefusal(why.inWords(), status));
    }
    BearerChallenge.judge(response, why, outcome);
    return outcome.build();
  }
}
