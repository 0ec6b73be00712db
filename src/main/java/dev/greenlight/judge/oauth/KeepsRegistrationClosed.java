package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * Nobody manages a registration but who has its own token (RFC 7592 sections 1.2 and 2): 401, or
 * 403 where the token is a good one of somebody else. A method that there is not opens nothing.
 */
public record KeepsRegistrationClosed() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  /** It was shown, changed or ended. */
  record RegistrationOpen(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> {
          int status = response.status();
          if (REFUSALS.contains(status)) {
            return Outcome.holds();
          }
          if (WithheldMethod.isNotOffered(status)) {
            return Outcome.notApplicable(
                "there is no such method for registrations (status " + status + "), nor need be");
          }
          return Outcome.broken(
              status / 100 == 2
                  ? new RegistrationOpen("401 or 403", status)
                  : new NoAnswer.WrongStatus("401 or 403", status));
        });
  }
}
