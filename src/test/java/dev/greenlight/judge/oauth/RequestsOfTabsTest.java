package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.oauth.Evidence.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two authorization requests in one browser. */
final class RequestsOfTabsTest {
  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder)
        .fact("redirect uri", CALLBACK)
        .fact("state", "first")
        .fact("other state", "second");
  }

  private List<String> cameBack(String uri, String... parameters) {
    return evidence().browserAt(uri, parameters).findings(new AnswersRequestOfTab());
  }

  private List<String> redeemed(int status, String body) {
    return evidence().answer(status, body).findings(new BoundToItsChallenge());
  }

  @Test
  void answerToTheRequestThatWasApproved_holds() {
    assertThat(cameBack(CALLBACK, "code", "c", "state", "first")).isEmpty();
    assertThat(cameBack(CALLBACK, "error", "temporarily_unavailable", "state", "first")).isEmpty();
  }

  @Test
  void answerToTheOther_isFound() {
    assertThat(cameBack(CALLBACK, "code", "c", "state", "second"))
        .containsExactly("OtherRequestAnswered");
  }

  @Test
  void pageThatAnswersNeither_isNoSubject() {
    assertThat(cameBack(Evidence.SERVER)).containsExactly("nothing");
  }

  @Test
  void codeThatItsVerifierDoesNotOpen_isFound() {
    assertThat(redeemed(200, "{\"access_token\":\"t\"}")).isEmpty();
    assertThat(redeemed(400, "{\"error\":\"invalid_grant\"}"))
        .containsExactly("VerifierOfOtherWanted");
    assertThat(redeemed(503, "")).containsExactly("undecided");
  }
}
