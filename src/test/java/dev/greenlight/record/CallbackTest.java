package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CallbackTest {
  private static final String PLACE = "https://third-party.example/callback";

  @Test
  void fieldsOfAnAddress_areDecodedInOrder() {
    assertThat(Callback.at(PLACE + "?code=a%20b&state=x=y&bare#fragment").parameters())
        .containsExactly(
            new Header("code", "a b"), new Header("state", "x=y"), new Header("bare", ""));
  }

  @Test
  void whatIsNotEncodedAsAForm_standsForItself() {
    assertThat(Callback.at(PLACE + "?code=100%").parameter("code")).contains("100%");
  }

  @Test
  void addressWithoutAQuery_hasNoFields() {
    assertThat(Callback.at(PLACE).parameters()).isEmpty();
  }
}
