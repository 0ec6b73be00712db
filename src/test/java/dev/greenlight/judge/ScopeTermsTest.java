package dev.greenlight.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScopeTermsTest {
  private static final ScopeTerms ASKED = ScopeTerms.of("openid FB=4_5;HistoryLength=13");

  @Test
  void scopesBesideThatOfGreenButton_mayComeBackInAnyOrder() {
    assertThat(ScopeTerms.of("FB=5_4;HistoryLength=13 openid").isWithin(ASKED)).isTrue();
  }

  @Test
  void fewerOfThem_areLess() {
    assertThat(ScopeTerms.of("FB=4_5; HistoryLength=12").isWithin(ASKED)).isTrue();
  }

  @Test
  void oneMore_isMore() {
    assertThat(ScopeTerms.of("FB=4_5 openid profile").beyond(ASKED)).containsExactly("profile");
    assertThat(ScopeTerms.of("openid FB=4_5_15").isWithin(ASKED)).isFalse();
  }
}
