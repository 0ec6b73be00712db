package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.oauth.TokenResponses.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of what comes with tokens that were refreshed. */
final class RefreshChecksTest {
  private static final String RENEWED =
      COMPLETE.replace("first-access-token", "second-access-token");

  private static final String TOKEN = "https://custodian.example/";
  private static final String REFUSAL = "{\"error\":\"invalid_grant\"}";

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  private Evidence answer(String body) {
    return evidence().answer(200, body);
  }

  @Test
  void renewedTokens_hold() {
    assertThat(refreshed(200, RENEWED).findings(new RenewsTokens())).isEmpty();
  }

  @Test
  void sameTokenOtherResourceAndWiderScope_areFound() {
    String sinful = COMPLETE.replace("Subscription/9", "Subscription/8").replace("FB=1", "FB=1_2");
    assertThat(refreshed(200, sinful).findings(new RenewsTokens()))
        .containsExactly(
            "OldAccessToken:oauth_refresh_new_access_token",
            "OtherResource:espi_refresh_same_resource",
            "ScopeWidened:oauth_refresh_scope_not_widened");
  }

  @Test
  void refreshThatNamesNoCustomerResource_isFound() {
    String first = COMPLETE.replace("{", "{\"customerResourceURI\":\"https://c.example/rc/9\",");
    assertThat(
            answer(RENEWED)
                .got("token response", "https://custodian.example/", 200, first)
                .findings(new RenewsTokens()))
        .containsExactly("CustomerResourceForgotten:espi_refresh_same_resource");
  }

  @Test
  void replacedTokenThatIsRefusedAndEndsItsFamily_holds() {
    Evidence refused = repeated(400, REFUSAL, 400, REFUSAL);
    assertThat(refused.findings(new RefusesReplacedToken())).isEmpty();
    assertThat(refused.findings(new EndsFamilyOfReplacedToken())).isEmpty();
  }

  @Test
  void lostAnswerThatIsRepeated_isNoTheft() {
    assertThat(again(200, RENEWED).findings(new RefusesReplacedToken())).isEmpty();
    assertThat(repeated(200, RENEWED, 200, RENEWED).findings(new EndsFamilyOfReplacedToken()))
        .containsExactly("nothing");
  }

  @Test
  void anotherSuccessorForAReplacedToken_isFound() {
    String other = RENEWED.replace("first-refresh-token", "other-refresh-token");
    assertThat(other).isNotEqualTo(RENEWED);
    assertThat(again(200, other).findings(new RefusesReplacedToken()))
        .containsExactly("TokenIssued");
    assertThat(repeated(200, other, 200, other).findings(new EndsFamilyOfReplacedToken()))
        .containsExactly("TokenIssued");
  }

  @Test
  void accessTokenWithoutASuccessor_isFound() {
    assertThat(
            again(200, "{\"access_token\":\"third-access-token\"}")
                .findings(new RefusesReplacedToken()))
        .containsExactly("TokenIssued");
  }

  @Test
  void refreshWithoutToken_isUndecided() {
    assertThat(refreshed(200, "{}").findings(new RenewsTokens())).containsExactly("undecided");
  }

  private Evidence again(int status, String body) {
    return evidence().answer(status, body).got("refresh", TOKEN, 200, RENEWED);
  }

  /** The refresh that came again, and that with the one that replaced its token. */
  private Evidence repeated(int status, String body, int later, String laterBody) {
    return again(later, laterBody).got("repeat", TOKEN, status, body);
  }

  private Evidence refreshed(int status, String body) {
    return evidence()
        .answer(status, body)
        .got("token response", "https://custodian.example/", 200, COMPLETE);
  }

  @Test
  void refreshForTheScopeThatWasGranted_holds() {
    KeepsScopeOnRefresh keeps = new KeepsScopeOnRefresh();
    assertThat(refreshed(200, RENEWED).findings(keeps)).isEmpty();
    assertThat(refreshed(200, RENEWED.replace("1_3_4", "4_3_1")).findings(keeps)).isEmpty();
    assertThat(refreshed(200, "{\"access_token\":\"second-access-token\"}").findings(keeps))
        .isEmpty();
  }

  @Test
  void refreshForAnotherScopeOrNone_isFound() {
    KeepsScopeOnRefresh keeps = new KeepsScopeOnRefresh();
    assertThat(refreshed(200, RENEWED.replace("1_3_4", "1")).findings(keeps))
        .containsExactly("ScopeChanged");
    assertThat(refreshed(200, RENEWED.replace("1_3_4", "1_3_4_5")).findings(keeps))
        .containsExactly("ScopeChanged");
    assertThat(refreshed(400, "{\"error\":\"invalid_request\"}").findings(keeps))
        .containsExactly("RefreshRefused");
  }

  private Evidence twice(int first, String one, int second, String other) {
    return evidence()
        .got("first refresh", "https://custodian.example/", first, one)
        .got("second refresh", "https://custodian.example/", second, other);
  }

  @Test
  void twoRefreshesAtOnce_bringTokensOrAreRefused() {
    SurvivesTwoRefreshes survives = new SurvivesTwoRefreshes();
    String refused = "{\"error\":\"invalid_grant\"}";
    assertThat(twice(200, RENEWED, 400, refused).findings(survives)).isEmpty();
    assertThat(twice(400, refused, 200, RENEWED).findings(survives)).isEmpty();
    assertThat(twice(200, RENEWED, 200, COMPLETE).findings(survives)).isEmpty();
    assertThat(twice(200, RENEWED, 500, "deadlock").findings(survives))
        .containsExactly("BrokeDown");
    assertThat(twice(400, refused, 400, refused).findings(survives)).containsExactly("BothRefused");
  }
}
