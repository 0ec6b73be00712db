package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      longs = {
        2_147_483_647L,
        -2_147_483_648L,
        4_294_967_295L,
        9_999_999L,
        -99_999_999L,
        Numbers.LARGEST,
        -Numbers.LARGEST
      })
  void limitsAndNines_areNoValues(long number) {
    assertThat(Placeholders.is(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 999_999, 9_999_998, 99_999_990, 2_147_483_646, 65_535})
  void othersMayBeMeasured(long number) {
    assertThat(Placeholders.is(number)).isFalse();
  }
}
