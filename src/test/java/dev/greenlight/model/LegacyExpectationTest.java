package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.LegacyExpectation.Demand;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LegacyExpectationTest {
  private static LegacyExpectation weighing(List<String> cases) {
    return new LegacyExpectation(
        "some_duty", Demand.STRENGTH, cases, null, null, Strength.MAY, null, "FB_00", null);
  }

  @Test
  void strengthIsOfADuty_andNotOfSomeCases() {
    assertThat(weighing(null).cases()).isEmpty();
    assertThatThrownBy(() -> weighing(List.of("TC_A")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("every case");
  }
}
