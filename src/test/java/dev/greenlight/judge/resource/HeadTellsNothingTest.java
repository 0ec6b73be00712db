package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadTellsNothingTest {
  @TempDir private Path folder;

  private Outcome judged(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(Documents.ROOT, status, ""))
          .of(new HeadTellsNothing());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 501})
  void headThatIsRefused_holds(int status) {
    assertThat(kinds(judged(status))).isEmpty();
    assertThat(judged(status).inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"200, ExistenceTold", "204, ExistenceTold", "302, NotRefused", "500, NotRefused"})
  void headThatIsAnswered_isFound(int status, String finding) {
    assertThat(kinds(judged(status))).containsExactly(finding);
  }
}
