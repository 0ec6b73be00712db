package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A Third Party ends its registration: 204 (RFC 7592 section 2.3). A server need not let it: 403 or
 * 405 then.
 */
public record EndsRegistration() implements Check {
  private static final int NO_CONTENT = 204;
  private static final Set<Integer> NOT_OFFERED = Set.of(403, 405, 501);

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> {
          if (response.status() == NO_CONTENT) {
            return Outcome.holds();
          }
          return NOT_OFFERED.contains(response.status())
              ? Outcome.notApplicable(
                  "clients may not delete themselves (status "
                      + response.status()
                      + "), nor need to")
              : Outcome.broken(new NoAnswer.WrongStatus("204", response.status()));
        });
  }
}
