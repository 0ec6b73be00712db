package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Bell;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Gives a change the time it may take until it shows everywhere: where one server issues tokens and
 * another takes them, the two disagree for a moment. What comes last counts.
 */
public final class Settling {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  private final Duration longest;
  private final CaseClock clock;

  public Settling(Stage stage) {
    this(Duration.ofSeconds(stage.runFile().policy().settleSeconds()), stage.clock());
  }

  /** Whatever the run file says, for a change that comes with time alone. */
  public Settling(Stage stage, Duration longest) {
    this(longest, stage.clock());
  }

  Settling(Duration longest, CaseClock clock) {
    this.longest = longest;
    this.clock = clock;
  }

  /** Asks until it is refused, or the time is over; the last answer. */
  public Exchange untilRefused(Supplier<Exchange> ask) {
    return until(Settling::isRefused, ask);
  }

  private static boolean isRefused(Exchange answer) {
    return answer.answered() && answer.response().status() / 100 != 2;
  }

  /** Asks until the answer is that, or the time is over; the last answer. */
  public Exchange until(Predicate<Exchange> settled, Supplier<Exchange> ask) {
    Exchange answer = ask.get();
    Duration left = longest;
    Duration pause = FIRST_PAUSE;
    while (!settled.test(answer) && !left.isZero()) {
      Duration next = pause.compareTo(left) < 0 ? pause : left;
      rest(next);
      left = left.minus(next);
      pause = pause.multipliedBy(2);
      answer = ask.get();
    }
    return answer;
  }

  /** Nobody tells when a change has arrived: the time passes. */
  private void rest(Duration pause) {
    clock.during(
        () -> {},
        () -> {
          try {
            return Bell.SILENT.await("", pause);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCarriedOut("the wait for a change to settle was interrupted", e);
          }
        });
  }
}
