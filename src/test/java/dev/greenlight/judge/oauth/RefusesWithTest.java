package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusesWithTest {
  private static final RefusesWith INVALID_GRANT = new RefusesWith("invalid_grant");
  private static final RefusesWith INVALID_CLIENT = new RefusesWith("invalid_client");

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  @Test
  void refusalByTheBook_holds() {
    assertThat(evidence().answer(400, "{\"error\":\"invalid_grant\"}").findings(INVALID_GRANT))
        .isEmpty();
  }

  @Test
  void tokenAllTheSame_isFound() {
    assertThat(
            evidence().answer(200, "{\"access_token\":\"abcdefghijkl\"}").findings(INVALID_GRANT))
        .containsExactly("TokenIssued");
  }

  @Test
  void tokenWithAnErrorStatus_isATokenAllTheSame() {
    assertThat(
            evidence()
                .answer(400, "{\"access_token\":\"abcdefghijkl\",\"error\":\"invalid_grant\"}")
                .findings(INVALID_GRANT))
        .containsExactly("TokenIssued");
  }

  @Test
  void successStatus_isFoundEvenWithTheRightError() {
    assertThat(evidence().answer(200, "{\"error\":\"invalid_grant\"}").findings(INVALID_GRANT))
        .containsExactly("WrongStatus:oauth_error_status");
  }

  @Test
  void otherError_isFound() {
    assertThat(evidence().answer(400, "{\"error\":\"invalid_request\"}").findings(INVALID_GRANT))
        .containsExactly("WrongError:oauth_error_code");
  }

  @Test
  void pageInsteadOfJson_hasNoError() {
    assertThat(evidence().answer(400, "<html>Bad request</html>").findings(INVALID_GRANT))
        .containsExactly("WrongError:oauth_error_code");
  }

  @Test
  void eitherOfTwoErrors_isRight() {
    RefusesWith either = new RefusesWith("invalid_grant or invalid_request");
    assertThat(evidence().answer(400, "{\"error\":\"invalid_request\"}").findings(either))
        .isEmpty();
    assertThat(evidence().answer(400, "{\"error\":\"invalid_grant\"}").findings(either)).isEmpty();
  }

  @Test
  void malformedCredentials_mayBeABadRequest() {
    RefusesWith either = new RefusesWith("invalid_client or invalid_request");
    assertThat(evidence().answer(400, "{\"error\":\"invalid_request\"}").findings(either))
        .isEmpty();
    assertThat(evidence().answer(400, "{\"error\":\"invalid_client\"}").findings(either))
        .containsExactly("WrongStatus");
  }

  @Test
  void errorThatIsTold_saysWhichStatusIsDue() {
    RefusesWith any = new RefusesWith("invalid_client or invalid_request or unauthorized_client");
    assertThat(evidence().answer(400, "{\"error\":\"unauthorized_client\"}").findings(any))
        .isEmpty();
    assertThat(evidence().answer(403, "{\"error\":\"unauthorized_client\"}").findings(any))
        .containsExactly("WrongStatus:oauth_error_status");
    assertThat(evidence().answer(400, "{\"error\":\"invalid_client\"}").findings(any))
        .containsExactly("WrongStatus");
  }

  @Test
  void badCredentialsRefusedWithChallenge_hold() {
    assertThat(
            evidence()
                .answer(401, "{\"error\":\"invalid_client\"}", "WWW-Authenticate", "Basic realm=x")
                .findings(INVALID_CLIENT))
        .isEmpty();
  }

  @Test
  void badCredentialsRefusedWith400_breakTheDutyAskedAbout() {
    assertThat(evidence().answer(400, "{\"error\":\"invalid_client\"}").findings(INVALID_CLIENT))
        .containsExactly("WrongStatus");
  }

  @Test
  void noCredentialsRefusedWith400_hold() {
    assertThat(
            evidence()
                .answerToStranger(400, "{\"error\":\"invalid_client\"}")
                .findings(INVALID_CLIENT))
        .isEmpty();
  }

  @Test
  void whoSentNoHeader_needsNoChallenge() {
    assertThat(
            evidence()
                .answerToStranger(401, "{\"error\":\"invalid_client\"}")
                .findings(INVALID_CLIENT))
        .isEmpty();
  }

  @Test
  void challengeOfAnotherScheme_isNone() {
    assertThat(
            evidence()
                .answer(401, "{\"error\":\"invalid_client\"}", "WWW-Authenticate", "Bearer")
                .findings(INVALID_CLIENT))
        .containsExactly("ChallengeMissing:oauth_client_challenge");
  }

  @Test
  void codeThatIsMuchOlder_isNotShownToHaveDiedInTime() {
    RefusesAgedCode refuses = new RefusesAgedCode();
    String dead = "{\"error\":\"invalid_grant\"}";
    assertThat(evidence().fact("age of the code", "365 s").answer(400, dead).findings(refuses))
        .isEmpty();
    assertThat(
            evidence()
                .fact("age of the code", "2400 s")
                .answer(400, dead)
                .hear(refuses)
                .undecided())
        .contains("2400 s old");
    assertThat(
            evidence()
                .fact("age of the code", "2400 s")
                .answer(200, "{\"access_token\":\"abcdefghijkl\"}")
                .findings(refuses))
        .containsExactly("TokenIssued");
  }

  @Test
  void noAnswer_isUndecided() {
    assertThat(evidence().noAnswer().findings(INVALID_GRANT)).containsExactly("undecided");
  }

  @Test
  void headerThatCannotBeRead_mayBeCalledAMalformedRequest() {
    RefusesMalformedCredentials refuses = new RefusesMalformedCredentials();
    assertThat(
            evidence()
                .answer(401, "{\"error\":\"invalid_client\"}", "WWW-Authenticate", "Basic realm=x")
                .findings(refuses))
        .isEmpty();
    assertThat(evidence().answer(400, "{\"error\":\"invalid_request\"}").findings(refuses))
        .containsExactly("CalledMalformedRequest:oauth_malformed_credentials_401");
  }

  @Test
  void headerThatCannotBeRead_isRefusedAllTheSame() {
    RefusesMalformedCredentials refuses = new RefusesMalformedCredentials();
    assertThat(evidence().answer(400, "{\"error\":\"invalid_client\"}").findings(refuses))
        .containsExactly("WrongStatus");
    assertThat(
            evidence()
                .answer(400, "{\"access_token\":\"abcdefghijkl\",\"error\":\"invalid_request\"}")
                .findings(refuses))
        .containsExactly("TokenIssued");
    assertThat(evidence().answer(302, "").findings(refuses))
        .contains("WrongError:oauth_error_code");
    assertThat(evidence().noAnswer().findings(refuses)).containsExactly("undecided");
  }
}
