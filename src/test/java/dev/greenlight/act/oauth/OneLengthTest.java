package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneLengthTest {
  private static final String BLOCK = "BlockDuration";

  @Test
  void ofSeveral_theLongestIsLeft() {
    assertThat(OneLength.of("FB=1_4;IntervalDuration=900_86400_3600;X=1_2", "IntervalDuration"))
        .contains("FB=1_4;IntervalDuration=86400;X=1_2");
    assertThat(OneLength.of("FB=4;blockduration=Monthly_Daily_Weekly", BLOCK))
        .contains("FB=4;blockduration=Monthly");
    assertThat(OneLength.of("openid FB=4;BlockDuration=86400_weekly email", BLOCK))
        .contains("openid FB=4;BlockDuration=weekly email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FB=4",
        "FB=4;BlockDuration=daily",
        "FB=4;BlockDuration=daily_fortnightly",
        "FB=4;IntervalDuration=900_3600"
      })
  void whereThereIsNoneToChoose_thereIsNone(String scope) {
    assertThat(OneLength.of(scope, BLOCK)).isEmpty();
  }
}
