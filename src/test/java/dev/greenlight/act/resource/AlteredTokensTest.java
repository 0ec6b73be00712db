package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AlteredTokensTest {

  @Test
  void opaqueToken_isAlteredNearItsEnd() {
    assertThat(AlteredTokens.of("abcdefgh")).containsExactly("abcdefAh", "abcdefghA", "abcdefg");
  }

  @Test
  void padding_staysAtTheEnd() {
    assertThat(AlteredTokens.of("abcdAAgh=="))
        .containsExactly("abcdAAAh==", "abcdAAghA==", "abcdAAg==");
    assertThat(AlteredTokens.of("abcdefAh").get(0)).isEqualTo("abcdefBh");
  }

  @Test
  void signedToken_isAlteredInItsSignatureAndStrippedOfIt() {
    assertThat(AlteredTokens.of("head.body.sign"))
        .containsExactly(
            "head.body.Aign", "head.body.signA", "head.body.sig", "eyJhbGciOiJub25lIn0.body.");
  }
}
