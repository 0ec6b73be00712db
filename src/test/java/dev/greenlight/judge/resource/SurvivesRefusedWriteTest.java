package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurvivesRefusedWriteTest {
  @TempDir private Path folder;

  private Outcome judged(int before, int after, int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("owner before", Hearing.exchange(ROOT, before, authorization(1), Hearing.ATOM))
          .with(
              "owner afterwards",
              Hearing.exchange(ROOT, after, authorization(status), Hearing.ATOM))
          .of(new SurvivesRefusedWrite());
    }
  }

  private static String authorization(int status) {
    return feed(
        entry("/Authorization/7", espi("Authorization", "<status>" + status + "</status>")));
  }

  @Test
  void sameAsBefore_holds() {
    Outcome outcome = judged(200, 200, 1);
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "404, 1", "401, 1", "410, 1"})
  void endedAllTheSame_isFound(int after, int status) {
    assertThat(kinds(judged(200, after, status))).containsExactly("CarriedOutAllTheSame");
  }

  @ParameterizedTest
  @CsvSource({"404, 404", "200, 500"})
  void whatTellsNothing_isNoFinding(int before, int after) {
    Outcome outcome = judged(before, after, 1);
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isZero();
  }
}
