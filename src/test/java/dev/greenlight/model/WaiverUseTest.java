package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiverUseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Waiver until(LocalDate expires) {
    return new Waiver("TC", "known", expires, null);
  }

  @ParameterizedTest
  @CsvSource({
    "FAIL, APPLIED",
    "WARNING, APPLIED",
    "PASS, STALE",
    "NOT_APPLICABLE, UNDECIDED",
    "REVIEW, UNDECIDED",
    "INCONCLUSIVE, UNDECIDED",
    "BLOCKED, UNDECIDED",
    "ERROR, UNDECIDED"
  })
  void verdictOfTheCase_settlesTheWaiver(Verdict verdict, WaiverUse.State state) {
    WaiverUse use = WaiverUse.of(until(null), true, DAY, verdict);
    assertThat(use.state()).isEqualTo(state);
    assertThat(use.remark()).isNotEmpty();
  }

  @Test
  void lastDay_stillCountsAndTheNextDoesNot() {
    assertThat(WaiverUse.of(until(DAY), true, DAY, Verdict.FAIL).state())
        .isEqualTo(WaiverUse.State.APPLIED);
    WaiverUse late = WaiverUse.of(until(DAY.minusDays(1)), true, DAY, Verdict.FAIL);
    assertThat(late.state()).isEqualTo(WaiverUse.State.STALE);
    assertThat(late.remark()).isEqualTo("it expired on 2026-11-22");
  }

  @Test
  void unknownCase_isStaleAndOneThatThisRunLeavesOutIsNot() {
    assertThat(WaiverUse.of(until(null), false, DAY, null).state())
        .isEqualTo(WaiverUse.State.STALE);
    assertThat(WaiverUse.of(until(null), true, DAY, null).state())
        .isEqualTo(WaiverUse.State.UNDECIDED);
  }

  @Test
  void words_holdReasonTicketAndEnd() {
    assertThat(new Waiver("TC", "known", DAY, "GB-12").inWords())
        .isEqualTo("known [GB-12] (until 2026-11-23)");
    assertThat(until(null).inWords()).isEqualTo("known");
  }
}
