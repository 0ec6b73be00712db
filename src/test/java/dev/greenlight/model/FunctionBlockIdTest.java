package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FunctionBlockIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"4", "04", "FB_04", "FB_4", "fb_04", " 4 "})
  void waysPeopleWriteIt_areRead(String text) {
    assertThat(FunctionBlockId.parse(text)).hasValue(new FunctionBlockId(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "100", "99x", "FB", "-4", "4,5"})
  void anythingElse_isNoBlock(String text) {
    assertThat(FunctionBlockId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "FB_04"})
  void written_hasTwoDigits(String text) {
    assertThat(FunctionBlockId.parse(text).orElseThrow()).hasToString("FB_04");
  }
}
