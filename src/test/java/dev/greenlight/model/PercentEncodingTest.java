package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PercentEncodingTest {
  @Test
  void octets_areDecodedAndAPlusSignStays() {
    assertThat(PercentEncoding.decode("a%20b+c%2Bd%2Fe")).isEqualTo("a b+c+d/e");
    assertThat(PercentEncoding.decode("%C3%A9+")).isEqualTo("\u00E9+");
    assertThat(PercentEncoding.decode("a+b")).isEqualTo("a+b");
  }

  @Test
  void whatIsNoEncoding_isRefusedOrKept() {
    assertThatThrownBy(() -> PercentEncoding.decode("50%"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PercentEncoding.decodeOrKeep("50% of a+b")).isEqualTo("50% of a+b");
  }
}
