package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Header;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TokenRequestFaultTest {
  private static final ClientCredentials CLIENT =
      new ClientCredentials("third_party", "open sesame", RunFile.ClientAuthentication.BASIC);
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

  private static final Set<TokenRequestFault> CREDENTIALS_MOVED =
      EnumSet.of(
          TokenRequestFault.SECRET_MISSING,
          TokenRequestFault.SECRET_EMPTY_IN_BODY,
          TokenRequestFault.SECRET_ELSEWHERE,
          TokenRequestFault.SECRET_IN_ADDRESS);
  private static final Set<TokenRequestFault> TWO_MORE_PARAMETERS =
      EnumSet.of(
          TokenRequestFault.TWO_WAYS,
          TokenRequestFault.CLIENT_REPEATED,
          TokenRequestFault.SECRET_ELSEWHERE,
          TokenRequestFault.SECRET_EMPTY_IN_BODY);

  @ParameterizedTest
  @EnumSource
  void everyFault_changesOnePartOfTheRequestOnly(TokenRequestFault fault) {
    TokenRequest wrong = fault.in(EVERYTHING, CLIENT);
    int changes = 0;
    changes += wrong.method().equals(EVERYTHING.method()) ? 0 : 1;
    changes += wrong.credentials().equals(EVERYTHING.credentials()) ? 0 : 1;
    changes += wrong.parameters().equals(EVERYTHING.parameters()) ? 0 : 1;
    changes += wrong.addressed().equals(EVERYTHING.addressed()) ? 0 : 1;
    // Who shows no secret in the header still has to say elsewhere who he is.
    assertThat(changes).isEqualTo(CREDENTIALS_MOVED.contains(fault) ? 2 : 1);
    assertThat(Math.abs(wrong.parameters().fields().size() - 6))
        .isLessThanOrEqualTo(TWO_MORE_PARAMETERS.contains(fault) ? 2 : 1);
  }

  /** What is not there cannot be wrong: a case that is not carried out, and no fault of ours. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "VERIFIER_PLAIN",
        "VERIFIER_WRONG",
        "SCOPE_WIDER",
        "SCOPE_UNKNOWN",
        "CODE_INVENTED",
        "REFRESH_TOKEN_INVENTED"
      })
  void faultOfAParameterThatIsNotThere_isNotCarriedOut(TokenRequestFault fault) {
    TokenRequest nothing = EVERYTHING.with(Parameters.none());

    assertThatThrownBy(() -> fault.in(nothing, CLIENT)).isInstanceOf(NotCarriedOut.class);
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
  void nearlyRightSecrets_differInOnePoint() {
    assertSecret(TokenRequestFault.SECRET_CUT, "open sesam");
    assertSecret(TokenRequestFault.SECRET_LONGER, "open sesame1");
    assertSecret(TokenRequestFault.SECRET_EMPTY, "");
    assertSecret(TokenRequestFault.SECRET_CASE, "OPEN SESAME");
    assertSecret(TokenRequestFault.SECRET_BEGINNING, "open sesxxx");
  }

  private static void assertSecret(TokenRequestFault fault, String secret) {
    assertThat(fault.in(EVERYTHING, CLIENT).credentials())
        .contains(TokenRequest.basic("third_party", secret));
  }

  @Test
  void secretInTheAddress_isNowhereElse() {
    TokenRequest wrong = TokenRequestFault.SECRET_IN_ADDRESS.in(EVERYTHING, CLIENT);
    assertThat(wrong.credentials()).isEmpty();
    assertThat(wrong.to("https://custodian.example/token").uri())
        .isEqualTo(
            "https://custodian.example/token?client_id=third_party&client_secret=open+sesame");
    assertThat(wrong.to("https://custodian.example/token").body()).doesNotContain("sesame");
  }

  @Test
  void secretInTheBody_isWrongThereToo() {
    ClientCredentials client =
        new ClientCredentials("third_party", "open sesame", RunFile.ClientAuthentication.BODY);
    TokenRequest correct = EVERYTHING.by(client);
    assertThat(correct.credentials()).isEmpty();
    assertThat(correct.parameters().get("client_secret")).contains("open sesame");
    TokenRequest wrong = TokenRequestFault.SECRET_WRONG.in(correct, client);
    assertThat(wrong.credentials()).isEmpty();
    assertThat(wrong.parameters().get("client_secret")).contains("emases nepo");
    assertThat(TokenRequestFault.TWO_WAYS.in(correct, client))
        .isEqualTo(TokenRequestFault.TWO_WAYS.in(EVERYTHING, CLIENT));
    assertThat(TokenRequestFault.CREDENTIALS_EMPTY.in(correct, client).parameters().fields())
        .isEqualTo(EVERYTHING.parameters().fields());
  }

  @Test
  void widerScope_hasOneMoreBlock() {
    assertThat(TokenRequestFault.SCOPE_WIDER.in(EVERYTHING, CLIENT).parameters().get("scope"))
        .contains("FB=1_3_71;HistoryLength=13");
  }

  @Test
  void secretThatReadsTheSameBackwards_cannotBeBent() {
    ClientCredentials client =
        new ClientCredentials("third_party", "abcdcba", RunFile.ClientAuthentication.BASIC);
    TokenRequest correct = EVERYTHING.by(client);
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
