package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who makes himself a certificate gets no token. */
final class TrustsNoSelfMadeCertificateTest {
  @TempDir private Path folder;

  private List<String> findings(int status, String body) {
    return new Evidence(folder).answer(status, body).findings(new TrustsNoSelfMadeCertificate());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void refusal_holds(int status) {
    assertThat(findings(status, "")).isEmpty();
  }

  @Test
  void endOfTheConnection_holds() {
    assertThat(
            new Evidence(folder)
                .noAnswer("the connection was reset")
                .findings(new TrustsNoSelfMadeCertificate()))
        .isEmpty();
  }

  @Test
  void silence_isUndecided() {
    assertThat(new Evidence(folder).noAnswer().findings(new TrustsNoSelfMadeCertificate()))
        .containsExactly("undecided");
  }

  @Test
  void token_isFound() {
    assertThat(findings(200, "{\"access_token\":\"a\"}")).containsExactly("TokenForImpostor");
  }

  @Test
  void refusalWithTheStatusOfSuccess_isFound() {
    assertThat(findings(200, "{\"error\":\"invalid_client\"}"))
        .containsExactly("WrongStatus:oauth_error_status");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 429, 500, 503})
  void whatIsNoRefusal_isUndecided(int status) {
    assertThat(findings(status, "")).containsExactly("undecided");
  }
}
