package dev.greenlight.judge.feed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final long HOURS = 720;

  private static double rounding(long sum) {
    return Comparison.rounding(BigDecimal.valueOf(sum), HOURS).doubleValue();
  }

  @Test
  void smallSteadyLoad_mayLoseHalfAUnitEachTime() {
    assertThat(rounding(0)).isEqualTo(360);
    assertThat(rounding(20 * HOURS - 1)).isEqualTo(360);
    assertThat(rounding(1 - 20 * HOURS)).isEqualTo(360);
  }

  @Test
  void largeReadings_loseFourStandardDeviations() {
    assertThat(rounding(20 * HOURS)).isBetween(30.9, 31.0);
    assertThat(rounding(-700 * HOURS)).isBetween(30.9, 31.0);
  }

  @Test
  void fewReadings_neverLoseMoreThanHalfAUnitEach() {
    assertThat(Comparison.rounding(new BigDecimal("500"), 1).doubleValue()).isEqualTo(0.5);
  }
}
