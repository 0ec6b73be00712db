package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-18000, -18000",
    "' +7 ', 7",
    "000000000000000000007, 7",
    "999999999999999999, 999999999999999999",
    "1772254800000000000, 1772254800000000000"
  })
  void wholeNumber_isReadWhateverItsLength(String text, long number) {
    assertThat(Numbers.whole(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4000000000000000001",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "99999999999999999999999999999999"
      })
  void numbersBeyondTheLargest_areTakenForIt(String text) {
    assertThat(Numbers.whole(text)).hasValue(Numbers.LARGEST);
    assertThat(Numbers.whole("-" + text)).hasValue(-Numbers.LARGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "1.0", "1e3", "12 13", "99999999999999999999x"})
  void othersAreNone(String text) {
    assertThat(Numbers.whole(text)).isEmpty();
  }

  @Test
  void sumOfTwo_has64Bits() {
    assertThat(Math.addExact(Numbers.LARGEST, Numbers.LARGEST)).isPositive();
  }
}
