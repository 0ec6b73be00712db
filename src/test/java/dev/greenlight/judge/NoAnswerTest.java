package dev.greenlight.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoAnswerTest {
  private static final Exchange.Request REQUEST =
      new Exchange.Request("GET", "https://dc.example/Batch", List.of(), Body.NONE);

  private static Outcome hear(Exchange.Response response, String failure) {
    return NoAnswer.or(new Exchange(REQUEST, response, failure, 1), unused -> Outcome.holds());
  }

  private static Exchange.Response response(boolean truncated) {
    return new Exchange.Response(200, List.of(), new Body("", 7, truncated, new byte[7]));
  }

  @Test
  void wholeAnswer_isLookedAt() {
    assertThat(hear(response(false), null)).isEqualTo(Outcome.holds());
  }

  @Test
  void answerThatOurOwnLimitCutOff_provesNothing() {
    assertThat(hear(response(true), null).undecided())
        .contains("GET https://dc.example/Batch", "longer than 7 bytes", "bodyMegabytes");
  }

  @Test
  void missingAnswer_provesNothing() {
    assertThat(hear(null, "no answer in time").undecided())
        .contains("GET https://dc.example/Batch: no answer in time");
  }
}
