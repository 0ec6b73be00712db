package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class RemarksTest {
  @Test
  void nothingAgainstIt_isAKill() {
    Remarks remarks = new Remarks();
    remarks.survivesIf(false, "not noticed");
    assertThat(remarks.outcome()).isEqualTo(KillMatrix.Outcome.KILLED);
    assertThat(remarks.text()).isEmpty();
  }

  @Test
  void trialThatWentWrong_isAnErrorWhateverElseIsSaid() {
    Remarks remarks = new Remarks();
    remarks.leaksIf(true, "also noticed");
    remarks.errorIf(true, "judged otherwise");
    remarks.survivesIf(true, "not noticed");
    assertThat(remarks.outcome()).isEqualTo(KillMatrix.Outcome.ERROR);
    assertThat(remarks.text()).isEqualTo("also noticed; judged otherwise; not noticed");
  }

  @Test
  void matrixWithSuchATrial_isNoProofAndSaysThatItHasErrors() {
    assertThat(matrix(KillMatrix.Outcome.KILLED).isProof()).isTrue();
    assertThat(matrix(KillMatrix.Outcome.KILLED).hasErrors()).isFalse();
    assertThat(matrix(KillMatrix.Outcome.ERROR).isProof()).isFalse();
    assertThat(matrix(KillMatrix.Outcome.ERROR).hasErrors()).isTrue();
    assertThat(KillMatrix.of(List.of()).isProof()).as("nothing was proved").isFalse();
  }

  private static KillMatrix matrix(KillMatrix.Outcome outcome) {
    return KillMatrix.of(
        List.of(
            new KillMatrix.Row(
                "Sins",
                "OAUTH",
                "duty",
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                null,
                new TreeSet<>(),
                true,
                outcome,
                "")));
  }
}
