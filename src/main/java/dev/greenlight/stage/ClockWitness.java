package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks by the Date header of the authorization server (RFC 9110 section 6.6.1) whether a hook
 * moved its clock. A server that sends none is believed.
 */
final class ClockWitness {
  /** The header leaves out what is less than a second. */
  private static final Duration ROUNDING = Duration.ofSeconds(1);

  private final Stage stage;

  ClockWitness(Stage stage) {
    this.stage = stage;
  }

  /**
   * Looks before and after whether it moves by half of what is asked at least; what passes by
   * itself meanwhile does not count.
   *
   * @param move lets the hook do it
   * @throws NotCarriedOut when it does not
   */
  void watch(Duration asked, Runnable move) {
    Optional<Instant> before = read("the clock of the Data Custodian, before it is moved");
    long begun = System.nanoTime();
    move.run();
    if (before.isEmpty()) {
      return;
    }
    Optional<Instant> after = read("the clock of the Data Custodian, after it was moved");
    Duration byItself = Duration.ofNanos(System.nanoTime() - begun);
    after.ifPresent(now -> judge(asked, Duration.between(before.get(), now).minus(byItself)));
  }

  private void judge(Duration asked, Duration moved) {
    if (moved.plus(ROUNDING).compareTo(asked.dividedBy(2)) < 0) {
      throw new NotCarriedOut(inWords(asked, moved));
    }
    stage.targetClock().showed();
  }

  private String inWords(Duration asked, Duration moved) {
    return "the hook that should move the clock of the Data Custodian says that it is done, but "
        + address()
        + " shows no clock that moved: expected "
        + asked.toSeconds()
        + " s forward, observed "
        + Math.max(0, moved.toSeconds())
        + " s by its Date header; let pixit.hooks.advanceClock move the clock that codes and tokens"
        + " go by, and where something before the server writes that header by another clock, leave"
        + " the header out while it is tested";
  }

  private Optional<Instant> read(String role) {
    Exchange answer = stage.quick().send(HttpCall.get(address(), List.of()));
    stage.journal().exhibit(null, role, answer);
    return answer.answered() ? answer.response().date() : Optional.empty();
  }

  private String address() {
    return stage.pixit().endpoints().authorization();
  }
}
