package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static Optional<Duration> after(long... strides) {
    Pace pace = new Pace(LIMIT);
    Duration left = LIMIT;
    for (long millis : strides) {
      left = left.minusMillis(millis);
      pace.made(left);
    }
    return pace.forOne();
  }

  @Test
  void firstStrides_tellNothing() {
    assertThat(after()).isEmpty();
    assertThat(after(900, 500, 100, 100)).isEmpty();
  }

  @Test
  void slowStart_isNotHeldAgainstTheRest() {
    assertThat(after(5000, 3000, 900, 100, 200)).contains(Duration.ofMillis(100));
  }

  @Test
  void oneThatTakesLongByChance_isNotHeldAgainstTheRest() {
    assertThat(after(100, 100, 100, 100, 100, 9000)).contains(Duration.ofMillis(100));
  }

  @Test
  void afterHalfOfTheTime_theMeanCounts() {
    assertThat(after(10_000, 30_000)).contains(Duration.ofSeconds(20));
  }
}
