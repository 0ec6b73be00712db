package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class LeaseTest {
  private final Lease<Object> lease =
      new Lease<>(new CaseClock(Duration.ofMinutes(5)), new TargetClock());
  private final AtomicInteger attempts = new AtomicInteger();

  private Object tries(RuntimeException failure) {
    return lease.take(
        () -> {
          attempts.incrementAndGet();
          throw failure;
        });
  }

  @Test
  void whatWasMadeOnce_isShared() {
    assertThat(lease.take(attempts::incrementAndGet)).isEqualTo(1);
    assertThat(lease.take(attempts::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void whatIsOptionalAndAbsent_isSoForWhoComesLaterToo() {
    for (int visit = 0; visit < 2; visit++) {
      assertThatThrownBy(() -> tries(new NotServed("no statements here")))
          .isInstanceOf(NotServed.class)
          .hasMessage("no statements here");
    }
    assertThat(attempts).hasValue(1);
  }

  @Test
  void whatDoesNotLast_isRenewedBeforeItIsLent() {
    Upkeep<Object> shortLived =
        new Upkeep<>(value -> Optional.of(Duration.ZERO), old -> old + " renewed");

    assertThat(lease.take(() -> "token", shortLived)).isEqualTo("token");
    assertThat(lease.take(() -> "token", shortLived)).isEqualTo("token renewed");
  }

  @Test
  void whatLastsLongEnough_isNotRenewed() {
    Upkeep<Object> longLived =
        new Upkeep<>(value -> Optional.of(Duration.ofHours(1)), old -> old + " renewed");
    Upkeep<Object> unknown = new Upkeep<>(value -> Optional.empty(), old -> old + " renewed");

    assertThat(lease.take(() -> "token", longLived)).isEqualTo("token");
    assertThat(lease.take(() -> "token", longLived)).isEqualTo("token");
    assertThat(lease.take(() -> "token", unknown)).isEqualTo("token");
  }

  @Test
  void movedClockOfTheTarget_makesWhatIsLentOld() {
    TargetClock target = new TargetClock();
    Lease<Object> moved = new Lease<>(new CaseClock(Duration.ofMinutes(5)), target);
    Upkeep<Object> hour =
        new Upkeep<>(value -> Optional.of(Duration.ofHours(1)), old -> old + " renewed");

    assertThat(moved.take(() -> "token", hour)).isEqualTo("token");
    target.moved(Duration.ofMinutes(57));
    assertThat(moved.take(() -> "token", hour)).isEqualTo("token");
    target.moved(Duration.ofMinutes(1));
    assertThat(moved.take(() -> "token", hour)).isEqualTo("token renewed");
    assertThat(moved.take(() -> "token", hour)).isEqualTo("token renewed");
  }

  @Test
  void whatCannotBeRenewed_failsForAllWithTheSameCause() {
    Upkeep<Object> dying =
        new Upkeep<>(
            value -> Optional.of(Duration.ZERO),
            old -> {
              attempts.incrementAndGet();
              throw new NotCarriedOut("no other token");
            });

    assertThat(lease.take(() -> "token", dying)).isEqualTo("token");
    for (int visit = 0; visit < 2; visit++) {
      assertThatThrownBy(() -> lease.take(() -> "token", dying)).hasMessage("no other token");
    }
    assertThat(attempts).hasValue(1);
  }

  @Test
  void renewal_isDueWhileThereIsTimeToUseWhatIsLeft() {
    Upkeep<String> hour = new Upkeep<>(value -> Optional.of(Duration.ofHours(1)), old -> old);

    assertThat(hour.isDue("token", Duration.ofMinutes(57))).isFalse();
    assertThat(hour.isDue("token", Duration.ofMinutes(58))).isTrue();
    Upkeep<String> minute = new Upkeep<>(value -> Optional.of(Duration.ofMinutes(1)), old -> old);
    assertThat(minute.isDue("token", Duration.ofSeconds(44))).isFalse();
    assertThat(minute.isDue("token", Duration.ofSeconds(45))).isTrue();
  }

  @Test
  void whatFailedOnce_failsForAllWithTheSameCause() {
    assertThatThrownBy(() -> tries(new NotCarriedOut("no token"))).hasMessage("no token");
    assertThatThrownBy(() -> lease.take(attempts::incrementAndGet))
        .isInstanceOf(NotCarriedOut.class)
        .isNotInstanceOf(TimeUp.class)
        .hasMessage("no token");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void whatStandsOnSomethingBroken_passesTheFirstCauseOn() {
    NotReached first = new NotReached(Milestone.TOKENS, "no tokens");
    assertThatThrownBy(() -> tries(first)).isInstanceOf(NotReached.class);
    Lease<Object> above = new Lease<>(new CaseClock(Duration.ofMinutes(5)), new TargetClock());
    for (int visit = 0; visit < 2; visit++) {
      assertThatThrownBy(() -> above.take(() -> lease.take(attempts::incrementAndGet)))
          .isInstanceOfSatisfying(
              NotReached.class,
              again -> {
                assertThat(again).hasMessage("no tokens");
                assertThat(again.judgedBy()).isEqualTo("TC_OAD005_a");
              });
    }
    assertThat(attempts).hasValue(1);
  }

  @Test
  void whatOneCaseHadNoTimeFor_isTriedByTheNext() {
    assertThatThrownBy(() -> tries(new TimeUp("late"))).isInstanceOf(TimeUp.class);
    assertThat(lease.take(() -> "made")).isEqualTo("made");
  }

  @Test
  void whatTwoCasesHadNoTimeFor_isTriedNoMore() {
    assertThatThrownBy(() -> tries(new TimeUp("late"))).isInstanceOf(TimeUp.class);
    assertThatThrownBy(() -> tries(new TimeUp("late"))).isInstanceOf(TimeUp.class);
    assertThatThrownBy(() -> lease.take(attempts::incrementAndGet))
        .isInstanceOf(NotCarriedOut.class)
        .isNotInstanceOf(TimeUp.class)
        .hasMessage("late");
    assertThat(attempts).hasValue(2);
  }

  @Test
  void whatCameTooLateOnce_isTriedOnceMoreAndThenShared() {
    NotReached late = new NotReached(Milestone.TOKENS, "no tokens", lateExchange());
    assertThatThrownBy(() -> tries(late)).isSameAs(late);
    assertThat(lease.take(() -> "made")).isEqualTo("made");
    assertThat(lease.take(() -> "never asked for")).isEqualTo("made");
  }

  @Test
  void whatCameTooLateTwice_isTriedNoMore() {
    NotReached late = new NotReached(Milestone.TOKENS, "no tokens", lateExchange());
    for (int visit = 0; visit < 4; visit++) {
      assertThatThrownBy(() -> tries(late)).isInstanceOf(NotReached.class);
    }
    assertThat(attempts).hasValue(2);
  }

  @Test
  void lateExchange_isNotKeptForThoseWhoCome() {
    Exchange late = lateExchange();
    assertThat(lease.take(() -> new Seen(late, "e1"))).isEqualTo(new Seen(late, "e1"));
    assertThat(lease.take(() -> "made")).isEqualTo("made");
  }

  @Test
  void caseThatWaitsForAnother_waitsNoLongerThanItsOwnTime() {
    Lease<Object> hasty = new Lease<>(new CaseClock(Duration.ofMillis(50)), new TargetClock());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Object> maker =
        CompletableFuture.supplyAsync(
            () ->
                hasty.take(
                    () -> {
                      begun.countDown();
                      await(end);
                      return "made";
                    }));
    await(begun);
    assertThatThrownBy(() -> hasty.take(() -> "never asked for")).isInstanceOf(TimeUp.class);
    end.countDown();
    assertThat(maker.join()).isEqualTo("made");
    assertThat(hasty.take(() -> "never asked for")).isEqualTo("made");
  }

  @Test
  void failureThatOnlySpeaksOfTime_isKept() {
    NotCarriedOut quotes = new NotCarriedOut("the page says: " + Exchange.TOO_LATE + "10 s");
    for (int visit = 0; visit < 3; visit++) {
      assertThatThrownBy(() -> tries(quotes)).hasMessage(quotes.getMessage());
    }
    assertThat(attempts).hasValue(1);
  }

  private static Exchange lateExchange() {
    return new Exchange(
        new Exchange.Request("GET", "https://localhost/", List.of(), Body.NONE),
        null,
        Exchange.TOO_LATE + "10 s",
        1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
