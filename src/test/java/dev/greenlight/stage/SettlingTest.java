package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class SettlingTest {
  private final CaseClock clock = new CaseClock(Duration.ofMinutes(5));

  private static Exchange answer(int status) {
    return new Exchange(
        new Exchange.Request("GET", "https://h/r", List.of(), Body.NONE),
        new Exchange.Response(status, List.of(), Body.NONE),
        null,
        1);
  }

  /** The status that counts, and how many answers were left then. */
  private String settles(Duration longest, Integer... statuses) {
    Queue<Integer> answers = new ArrayDeque<>(List.of(statuses));
    Exchange last =
        new Settling(longest, clock)
            .untilRefused(() -> answer(answers.size() > 1 ? answers.remove() : answers.peek()));
    return last.response().status() + ", " + answers.size() + " left";
  }

  @Test
  void refusalAtOnce_isNotWaitedFor() {
    assertThat(settles(Duration.ofMinutes(1), 401, 200)).isEqualTo("401, 1 left");
  }

  @Test
  void refusalAfterAMoment_counts() {
    assertThat(settles(Duration.ofMinutes(1), 200, 200, 401, 200)).isEqualTo("401, 1 left");
  }

  @Test
  void tokenThatOpensTillTheEnd_isFound() {
    assertThat(settles(Duration.ofMillis(300), 200)).isEqualTo("200, 1 left");
  }

  @Test
  void withoutTimeToSettle_theFirstAnswerCounts() {
    assertThat(settles(Duration.ZERO, 200, 401)).isEqualTo("200, 1 left");
  }
}
