package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepsTokenGoodTest {
  @TempDir private Path folder;

  private Outcome answered(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://utility.example/Batch", status, ""))
          .of(new KeepsTokenGood());
    }
  }

  @Test
  void tokenThatOpens_isGood() {
    assertThat(answered(200)).isEqualTo(Outcome.holds());
    assertThat(answered(202)).isEqualTo(Outcome.holds());
  }

  @Test
  void tokenThatIsRefused_diedEarly() {
    assertThat(kinds(answered(401))).containsExactly("TokenDiedEarly");
  }

  @Test
  void serverInTrouble_saysNothingOfTheToken() {
    assertThat(answered(503).undecided()).contains("503");
  }
}
