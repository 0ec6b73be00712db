package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials in small letters bring a token. */
final class TakesBasicInAnyCaseTest {
  @TempDir private Path folder;

  private List<String> findings(int status, String body) {
    return new Evidence(folder).answer(status, body).findings(new TakesBasicInAnyCase());
  }

  @Test
  void token_holds() {
    assertThat(findings(200, "{\"access_token\":\"a\"}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 403})
  void answerWithoutToken_isFound(int status) {
    assertThat(findings(status, "{\"error\":\"invalid_client\"}")).containsExactly("BasicNotTaken");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 429, 500, 503})
  void whatIsNoRefusal_isUndecided(int status) {
    assertThat(findings(status, "")).containsExactly("undecided");
  }
}
