package dev.greenlight.judge.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodedTest {
  @ParameterizedTest
  @CsvSource({
    "NDcxMTAwNDcxMQ, 4711004711",
    "NDcxMTAwNDcxMQ==, 4711004711",
    "34373131, 4711",
    "QWRhIFF1aWxs, Ada Quill",
    "w4ViZXJn, Åberg"
  })
  void code_isRead(String identifier, String text) {
    assertThat(Encoded.texts(identifier)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "bk9qs6bz5k", "5efa1a9a-9c01-5439-8b9b-6033d9d8d50e", "qb4hg7dffhh8"})
  void whatIsNoCode_saysNothing(String identifier) {
    assertThat(Encoded.texts(identifier)).isEmpty();
  }

  @Test
  void bytesThatAreNoText_sayNothing() {
    assertThat(Encoded.texts("00ff00ff00ff")).isEmpty();
  }
}
