package dev.greenlight.judge.feed.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that share memory answer as a plain set of texts would. */
final class StartsTest {
  private static final List<IntFunction<String>> KINDS =
      List.of(
          step -> Long.toString(1_700_000_000L + 900L * step),
          step -> Long.toString(1_700_000_000L - 900L * step),
          step -> Long.toString(step % 7 - 3),
          step -> " " + step,
          step -> "0" + step,
          step -> Long.toString(Long.MAX_VALUE / 10 - step),
          step -> "-" + (1L << 50) + step % 3);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anySequence_isRememberedLetterByLetter(long seed) {
    Random random = new Random(seed);
    Starts starts = new Starts();
    Set<String> plain = new HashSet<>();
    IntFunction<String> kind = KINDS.get(0);
    int step = 0;
    for (int i = 0; i < 20_000; i++) {
      if (random.nextInt(50) == 0) {
        kind = KINDS.get(random.nextInt(KINDS.size()));
        step = random.nextInt(500);
      }
      String start = kind.apply(step++);
      assertThat(starts.contains(start)).as(start).isEqualTo(plain.contains(start));
      starts.add(start);
      plain.add(start);
      assertThat(starts.contains(start)).as(start).isTrue();
    }
    assertThat(plain).allMatch(starts::contains);

    starts.clear();

    assertThat(plain).noneMatch(starts::contains);
  }

  @Test
  void zeroAndItsNegative_areTwoTexts() {
    Starts starts = new Starts();
    starts.add("5");
    starts.add("9");
    starts.add("0");

    assertThat(starts.contains("0")).isTrue();
    assertThat(starts.contains("-0")).isFalse();
    assertThat(starts.contains("-5")).isFalse();
  }
}
