package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class CaseClockTest {
  private final CaseClock hasty = new CaseClock(Duration.ofMillis(50));
  private final CaseClock patient = new CaseClock(Duration.ofMinutes(5));
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void end() {
    hasty.end();
    patient.end();
    assertThat(Thread.interrupted()).as("an interruption is left over").isFalse();
  }

  private static void nothing() {}

  /** Waits for what never comes, as a transport does: an interruption is no exception for it. */
  private String waits() {
    try {
      never.await();
      return "it came";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "cut off";
    }
  }

  @Test
  void workThatTakesTooLong_isCutOffWithTheReason() {
    hasty.begin();
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, this::waits))
        .isInstanceOf(TimeUp.class)
        .hasMessageContaining("policy.limits.caseSeconds");
    assertThat(hasty.isUp()).isTrue();
  }

  @Test
  void whatMustBeDoneAfterwards_isDoneThoughTheTimeIsUp() {
    hasty.begin();
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, this::waits))
        .isInstanceOf(TimeUp.class);
    assertThat(
            hasty.<String>afterwards(() -> hasty.during(CaseClockTest::nothing, () -> "restored")))
        .isEqualTo("restored");
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, () -> "more"))
        .isInstanceOf(TimeUp.class);
  }

  @Test
  void workInTime_givesItsValue() {
    patient.begin();
    assertThat(patient.<String>during(CaseClockTest::nothing, () -> "done")).isEqualTo("done");
    assertThat(patient.isUp()).isFalse();
  }

  @Test
  void failureInTime_staysTheFailure() {
    patient.begin();
    assertThatThrownBy(
            () ->
                patient.during(
                    CaseClockTest::nothing,
                    () -> {
                      throw new IllegalStateException("of its own");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingNew_isBegunWhenTheTimeIsUp() {
    hasty.begin();
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, this::waits))
        .isInstanceOf(TimeUp.class);
    AtomicBoolean begun = new AtomicBoolean();
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, () -> begun.getAndSet(true)))
        .isInstanceOf(TimeUp.class);
    assertThat(begun).isFalse();
  }

  @Test
  void workThatHearsNoInterruption_isLetGoOfByItsOwnCut() {
    CountDownLatch cut = new CountDownLatch(1);
    hasty.begin();
    assertThatThrownBy(
            () ->
                hasty.during(
                    cut::countDown,
                    () -> {
                      while (cut.getCount() > 0) {
                        Thread.onSpinWait();
                      }
                      throw new IllegalStateException("the connection was closed");
                    }))
        .isInstanceOf(TimeUp.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void nextCaseOnTheSameThread_hasItsOwnTime() {
    hasty.begin();
    assertThatThrownBy(() -> hasty.during(CaseClockTest::nothing, this::waits))
        .isInstanceOf(TimeUp.class);
    hasty.end();
    assertThat(hasty.isUp()).isFalse();
    assertThatCode(() -> hasty.during(CaseClockTest::nothing, () -> "outside of a case"))
        .doesNotThrowAnyException();
  }

  @Test
  void alarmOfACaseThatEnded_disturbsNobody() throws Exception {
    hasty.begin();
    hasty.end();
    patient.begin();
    assertThat(patient.<Boolean>during(CaseClockTest::nothing, this::outlastsTheAlarm)).isFalse();
  }

  /** Whether it was interrupted within four times the limit of the case before. */
  private boolean outlastsTheAlarm() {
    try {
      return never.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
