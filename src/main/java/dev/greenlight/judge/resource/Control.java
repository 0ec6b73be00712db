package dev.greenlight.judge.resource;

import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a token was still good that was called bad where it must not open: the exhibit {@code
 * control} is what it opened of its own right afterwards. It is there only where the question
 * arose.
 */
final class Control {
  private static final String ROLE = "control";

  private Control() {}

  /** What follows from the exhibit {@code answer}, unless the token was not good any more. */
  static Outcome judged(Exhibits exhibits, Function<Exchange.Response, Outcome> judge) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> undecided(exhibits).orElseGet(() -> judge.apply(response)));
  }

  /** Why nothing follows from an answer; empty when the token was good, or nobody doubted it. */
  private static Optional<Outcome> undecided(Exhibits exhibits) {
    if (!exhibits.has(ROLE)) {
      return Optional.empty();
    }
    Exchange control = exhibits.exchange(ROLE);
    return control.answered() && control.response().status() / 100 == 2
        ? Optional.empty()
        : Optional.of(
            Outcome.undecided(
                "the token is called bad, and does not open its own resource either ("
                    + (control.answered()
                        ? "status " + control.response().status()
                        : control.failure())
                    + "): nothing follows from the refusal"));
  }
}
