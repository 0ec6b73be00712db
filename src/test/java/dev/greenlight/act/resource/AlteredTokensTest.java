package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AlteredTokensTest {

  @Test
  void opaqueToken_isAlteredNearItsEnd() {
    assertThat(AlteredTokens.changed("abcdefgh")).isEqualTo("abcdefah");
    assertThat(AlteredTokens.reshaped("abcdefgh")).containsExactly("abcdefghaaaa", "abcd");
  }

  @Test
  void letterInAnotherCase_isNoAlteration() {
    assertThat(AlteredTokens.changed("abcdefah")).isEqualTo("abcdefbh");
    assertThat(AlteredTokens.changed("abcdefAh")).isEqualTo("abcdefbh");
  }

  @Test
  void padding_staysAtTheEnd() {
    assertThat(AlteredTokens.changed("abcdAAgh==")).isEqualTo("abcdAAah==");
    assertThat(AlteredTokens.reshaped("abcdAAgh==")).containsExactly("abcdAAghaaaa==", "abcd==");
  }

  @Test
  void signedToken_isAlteredInItsSignatureAndStrippedOfIt() {
    assertThat(AlteredTokens.changed("head.body.sign")).isEqualTo("head.body.aign");
    assertThat(AlteredTokens.reshaped("head.body.signed"))
        .containsExactly("head.body.signedaaaa", "head.body.si", "eyJhbGciOiJub25lIn0.body.");
  }
}
