package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A trial that breaks down takes no other row with it. */
final class RowsTest {
  private static final List<Deviation> SINS = Deviations.all().stream().limit(3).toList();

  private static KillMatrix.Row killed(Deviation deviation) {
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        Set.of("TC_X"),
        null,
        Set.of(),
        new Prediction(Verdict.FAIL, 1),
        Set.of("TC_X"),
        true,
        KillMatrix.Outcome.KILLED,
        "");
  }

  @Test
  void trialThatBreaksDown_isARowThatSaysSo() {
    AtomicInteger told = new AtomicInteger();
    Rows rows =
        new Rows(
            SINS.size(),
            deviation -> new Prediction(Verdict.FAIL, 1),
            (done, total) -> told.incrementAndGet());
    rows.add(
        SINS.get(0),
        () -> {
          throw new IllegalStateException("no port is free");
        });
    rows.add(
        SINS.get(1),
        () ->
            () -> {
              throw new IllegalStateException("the evidence is gone");
            });
    rows.add(SINS.get(2), () -> () -> killed(SINS.get(2)));

    KillMatrix matrix = KillMatrix.of(rows.all());

    assertThat(told).hasValue(SINS.size());
    assertThat(matrix.hasErrors()).isTrue();
    assertThat(matrix.deviations())
        .extracting(KillMatrix.Row::outcome)
        .containsExactly(
            KillMatrix.Outcome.ERROR, KillMatrix.Outcome.ERROR, KillMatrix.Outcome.KILLED);
    assertThat(matrix.deviations())
        .extracting(KillMatrix.Row::remark)
        .satisfiesExactly(
            remark -> assertThat(remark).contains("went wrong", "no port is free"),
            remark -> assertThat(remark).contains("went wrong", "the evidence is gone"),
            remark -> assertThat(remark).isEmpty());
  }
}
