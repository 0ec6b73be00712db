package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an introspection endpoint says of a token that is over. */
final class CallsTokenDeadTest {
  private static final String ENDPOINT = "https://custodian.example/introspect";
  private static final String ACTIVE = "{\"active\":true}";
  private static final String DEAD = "{\"active\":false}";

  @TempDir Path folder;

  private static Exchange says(String body) {
    return Hearing.exchange(ENDPOINT, 200, body);
  }

  private Outcome judge(Exchange good, Exchange over) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with(CallsTokenDead.GOOD, good).with("answer", over).of(new CallsTokenDead());
    }
  }

  @Test
  void deadToken_isNotCalledActive() {
    assertThat(judge(says(ACTIVE), says(DEAD))).isEqualTo(Outcome.holds());
    assertThat(Hearing.kinds(judge(says(ACTIVE), says(ACTIVE)))).containsExactly("StillActive");
  }

  @Test
  void whoCallsNoTokenActive_saysNothing() {
    assertThat(judge(says(DEAD), says(DEAD)).undecided()).contains("a good token active either");
  }

  @Test
  void noAnswerAboutAGoodToken_isToldAsSuch() {
    Exchange none = new Exchange(says("").request(), null, "the connection was reset", 1);

    assertThat(judge(none, says(DEAD)).undecided()).contains("the connection was reset");
  }
}
