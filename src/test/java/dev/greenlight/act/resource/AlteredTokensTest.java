package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    assertThat(AlteredTokens.changed("abcdefAh")).isEqualTo("abcdefBh");
    assertThat(AlteredTokens.changed("123456789")).isEqualTo("123456189");
    assertThat(AlteredTokens.changed("11111111")).isEqualTo("11111121");
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

  @Test
  void signedToken_keepsWhatElseItsHeaderSays() {
    String header = encoded("{\"typ\":\"at+jwt\",\"alg\" : \"ES256\",\"kid\":\"7\"}");

    assertThat(AlteredTokens.reshaped(header + ".body.signed"))
        .contains(encoded("{\"typ\":\"at+jwt\",\"alg\":\"none\",\"kid\":\"7\"}") + ".body.");
  }

  private static String encoded(String header) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(header.getBytes(StandardCharsets.UTF_8));
  }
}
