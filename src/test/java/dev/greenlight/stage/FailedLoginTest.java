package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A name that nobody has is like those that somebody has, and nobody's. */
final class FailedLoginTest {
  private final Words words = new Words(new Random(7));

  @Test
  void nobody_looksLikeSomebody() {
    assertThat(FailedLogin.nobodys("Ada.Nine-42@utility.example", Set.of(), words))
        .matches("[A-Z][a-z]{2}\\.[A-Z][a-z]{3}-[0-9]{2}@utility\\.example")
        .isNotEqualTo("Ada.Nine-42@utility.example");
  }

  @Test
  void shortName_isMadeLonger() {
    assertThat(FailedLogin.nobodys("9", Set.of("9"), words)).matches("[0-9][a-z]{7}");
  }

  @RepeatedTest(20)
  void whoIsTaken_isNotNamed() {
    Set<String> taken =
        IntStream.range(0, 10).mapToObj(i -> i + "-------").collect(Collectors.toSet());
    assertThat(FailedLogin.nobodys("1-------", taken, words)).isNotIn(taken);
  }
}
