package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * What replaced a refresh token dies when that one comes again (RFC 9700 section 4.14.2). Where the
 * server took it for a lost answer, and sent the same once more, nothing was to die yet.
 */
public record EndsFamilyOfReplacedToken() implements Check {
  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Repetition.isIn(exhibits, "repeat")
        ? Outcome.notApplicable(
            "the refresh that came again brought the same refresh token as before, as after a lost"
                + " answer: there are no two who hold different ones")
        : new RefusesWith(RefusesReplacedToken.INVALID_GRANT).judge(exhibits, ruling);
  }
}
