package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BystandersTest {
  private static final Set<String> CELLS =
      IntStream.range(0, 800)
          .mapToObj(number -> "TC_ACC_%d_NONE".formatted(number))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OTHERS = Set.of("TC_OAD001_a", "TC_FND001");
  private static final Set<String> ALL =
      Stream.concat(CELLS.stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

  @Test
  void whoeverIsOutsideTheMatrixOrConcerned_isAlwaysAsked() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(new Bystanders(ALL, 4, seed).askedBeside("Sin", Set.of("TC_ACC_7_NONE")))
          .containsAll(OTHERS)
          .contains("TC_ACC_7_NONE")
          .isSubsetOf(ALL);
    }
  }

  @Test
  void ofTheOtherCells_aboutOneInFourIsAsked() {
    assertThat(asked("Sin", 1).size()).isBetween(150, 250);
  }

  @Test
  void anotherTrialAndAnotherSeed_askOthers_untilAllWereAsked() {
    assertThat(asked("Sin", 1)).isEqualTo(asked("Sin", 1));
    assertThat(asked("Sin", 1)).isNotEqualTo(asked("Sin", 2)).isNotEqualTo(asked("Other", 1));
    Set<String> ever = new TreeSet<>();
    IntStream.range(0, 60).forEach(seed -> ever.addAll(asked("Sin", seed)));
    assertThat(ever).isEqualTo(CELLS);
  }

  private static Set<String> asked(String sin, long seed) {
    Set<String> asked = new Bystanders(ALL, 4, seed).askedBeside(sin, Set.of());
    asked.removeAll(OTHERS);
    return asked;
  }

  @Test
  void oneInOne_isEverybody() {
    assertThat(new Bystanders(ALL, 1, 1).askedBeside("Sin", Set.of())).isEqualTo(ALL);
  }

  @Test
  void oneInNone_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bystanders(ALL, 0, 1));
  }
}
