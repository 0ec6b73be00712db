package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * A refresh token that was replaced is refused with {@code invalid_grant}, or brings once more what
 * replaced it; never another successor (RFC 9700 section 4.14.2).
 */
public record RefusesReplacedToken() implements Check {
  static final String INVALID_GRANT = "invalid_grant";

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Repetition.isIn(exhibits, "answer")
        ? Outcome.holds()
        : new RefusesWith(INVALID_GRANT).judge(exhibits, ruling);
  }
}
