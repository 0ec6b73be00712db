package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TokenRequestFaultTest {
  private static final TokenRequestFault.Credentials CLIENT =
      new TokenRequestFault.Credentials("third_party", "open sesame");
  private static final TokenRequest EVERYTHING =
      new TokenRequest(
          "POST",
          Optional.of(TokenRequest.basic("third_party", "open sesame")),
          new Parameters(
              List.of(
                  new Header("grant_type", "authorization_code"),
                  new Header("code", "abcdef"),
                  new Header("redirect_uri", "https://third-party.example/callback"),
                  new Header("code_verifier", "ghijkl"),
                  new Header("refresh_token", "mnopqr"),
                  new Header("scope", "FB=1_3;HistoryLength=13"))));

  @ParameterizedTest
  @EnumSource
  void everyFault_changesOnePartOfTheRequestOnly(TokenRequestFault fault) {
    TokenRequest wrong = fault.in(EVERYTHING, CLIENT);
    int changes = 0;
    changes += wrong.method().equals(EVERYTHING.method()) ? 0 : 1;
    changes += wrong.credentials().equals(EVERYTHING.credentials()) ? 0 : 1;
    changes += wrong.parameters().equals(EVERYTHING.parameters()) ? 0 : 1;
    assertThat(changes).isEqualTo(1);
    assertThat(Math.abs(wrong.parameters().fields().size() - 6))
        .isLessThanOrEqualTo(fault == TokenRequestFault.TWO_WAYS ? 2 : 1);
  }

  @Test
  void inventedCode_looksLikeTheRealOne() {
    assertThat(TokenRequestFault.CODE_INVENTED.in(EVERYTHING, CLIENT).parameters().get("code"))
        .contains("fedcba");
  }

  @Test
  void wrongSecret_belongsToTheSameClient() {
    assertThat(TokenRequestFault.SECRET_WRONG.in(EVERYTHING, CLIENT).credentials())
        .contains(TokenRequest.basic("third_party", "emases nepo"));
  }

  @Test
  void widerScope_hasOneMoreBlock() {
    assertThat(TokenRequestFault.SCOPE_WIDER.in(EVERYTHING, CLIENT).parameters().get("scope"))
        .contains("FB=1_3_71;HistoryLength=13");
  }

  @Test
  void secretThatReadsTheSameBackwards_cannotBeBent() {
    TokenRequestFault.Credentials client =
        new TokenRequestFault.Credentials("third_party", "abcdcba");
    TokenRequest correct =
        EVERYTHING.authorizedBy(Optional.of(TokenRequest.basic("third_party", "abcdcba")));
    assertThatThrownBy(() -> TokenRequestFault.SECRET_WRONG.in(correct, client))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("with a wrong secret")
        .hasMessageNotContaining("abcdcba");
  }

  @Test
  void phraseOfNoFault_isRefused() {
    assertThat(TokenRequestFault.called("by GET")).isEqualTo(TokenRequestFault.METHOD_GET);
    assertThatThrownBy(() -> TokenRequestFault.called("by fax"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void credentials_areNeverPrinted() {
    assertThat(CLIENT.toString()).doesNotContain("sesame");
  }
}
