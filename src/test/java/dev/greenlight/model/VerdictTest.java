package dev.greenlight.model;

import static dev.greenlight.model.Verdict.BLOCKED;
import static dev.greenlight.model.Verdict.ERROR;
import static dev.greenlight.model.Verdict.FAIL;
import static dev.greenlight.model.Verdict.INCONCLUSIVE;
import static dev.greenlight.model.Verdict.NOT_APPLICABLE;
import static dev.greenlight.model.Verdict.PASS;
import static dev.greenlight.model.Verdict.REVIEW;
import static dev.greenlight.model.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  @Test
  void everyVerdict_isWorseThanTheOneBeforeIt() {
    List<Verdict> ascending =
        List.of(NOT_APPLICABLE, PASS, WARNING, REVIEW, INCONCLUSIVE, FAIL, ERROR);
    for (int i = 1; i < ascending.size(); i++) {
      assertThat(ascending.get(i - 1).and(ascending.get(i))).isEqualTo(ascending.get(i));
      assertThat(ascending.get(i).and(ascending.get(i - 1))).isEqualTo(ascending.get(i));
    }
  }

  @Test
  void blocked_weighsAsMuchAsInconclusive() {
    assertThat(BLOCKED.severity()).isEqualTo(INCONCLUSIVE.severity());
    assertThat(BLOCKED.and(INCONCLUSIVE)).isEqualTo(BLOCKED);
  }

  @Test
  void worstOfNothing_isNotApplicableAndNeverPass() {
    assertThat(Verdict.worst(Stream.of())).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void onlyPassWarningAndFail_areDecided() {
    assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isDecided))
        .containsExactly(PASS, WARNING, FAIL);
  }
}
