package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {
  private static final List<String> CASES =
      List.of("TC_OAD004", "TC_OAD013", "TC_OAD016", "TC_OAD011_a", "TC_REV001");

  @Test
  void severalThatAreLike_standInOneLineTheLikestFirst() {
    assertThat(NearestNames.asked("TC_OAD01", CASES))
        .isEqualTo("; did you mean TC_OAD013, TC_OAD016 or TC_OAD011_a?");
    assertThat(NearestNames.asked("tc_rev01", CASES)).isEqualTo("; did you mean TC_REV001?");
  }

  @Test
  void beginning_isLikeWhatBeginsWithIt() {
    assertThat(NearestNames.asked("Redeems", List.of("RedeemsInventedCode", "IgnoresState")))
        .isEqualTo("; did you mean RedeemsInventedCode?");
  }

  @Test
  void nothingThatIsLike_isNotAskedFor() {
    assertThat(NearestNames.asked("X", CASES)).isEmpty();
    assertThat(NearestNames.asked("MatchesEverything", CASES)).isEmpty();
    assertThat(NearestNames.asked("TC", List.of())).isEmpty();
  }
}
