package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.oauth.TokenResponses.COMPLETE;
import static dev.greenlight.judge.oauth.TokenResponses.OF_CLIENT;
import static dev.greenlight.judge.oauth.TokenResponses.ROOT;
import static dev.greenlight.judge.oauth.TokenResponses.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of what comes with tokens. */
final class TokenResponseChecksTest {
  private static final HandsOutTokens WITH_REFRESH = new HandsOutTokens(true);
  private static final HandsOutTokens WITHOUT_REFRESH = new HandsOutTokens(false);

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  private Evidence answer(String body) {
    return evidence().answer(200, body);
  }

  @Test
  void everyMember_holds() {
    assertThat(answer(COMPLETE).findings(WITH_REFRESH)).isEmpty();
    assertThat(answer(OF_CLIENT).findings(WITHOUT_REFRESH)).isEmpty();
  }

  @Test
  void refusal_isFound() {
    assertThat(evidence().answer(400, "{\"error\":\"invalid_grant\"}").findings(WITH_REFRESH))
        .containsExactly("TokensRefused");
    assertThat(answer("access_token=abcdefgh").findings(WITH_REFRESH))
        .containsExactly("TokensRefused");
  }

  @Test
  void pageOfHtml_isCalledSo() {
    for (boolean typed : new boolean[] {true, false}) {
      Exchange.Response page =
          new Exchange.Response(
              200,
              typed ? List.of(new Header("Content-Type", "text/html; charset=utf-8")) : List.of(),
              bodyOf(typed ? "<p>Log in</p>" : "<!DOCTYPE html><p>Log in</p>"));
      assertThat(page.holdsHtml()).isTrue();
    }
    assertThat(new Exchange.Response(200, List.of(), bodyOf(COMPLETE)).holdsHtml()).isFalse();
    assertThat(answer("<html><p>Log in</p>").hear(WITH_REFRESH).breaches().toString())
        .contains("200, a page of HTML instead of JSON");
    assertThat(answer("[]").hear(WITH_REFRESH).breaches().toString()).doesNotContain("HTML");
  }

  private static Body bodyOf(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("", content.length, false, content);
  }

  @Test
  void missingMembers_areFoundOneByOne() {
    assertThat(
            answer("{\"access_token\":\"first-access-token\",\"scope\":\"\"}")
                .findings(WITH_REFRESH))
        .containsExactly(
            "MemberMissing:oauth_token_response_complete",
            "MemberMissing:oauth_token_response_complete",
            "MemberMissing:oauth_token_response_complete",
            "MemberMissing:oauth_token_response_complete",
            "MemberMissing:espi_token_response_uris",
            "MemberMissing:espi_token_response_uris");
  }

  @Test
  void missingRefreshToken_isFoundWhereOneBelongs() {
    assertThat(answer(OF_CLIENT).findings(WITH_REFRESH))
        .containsExactly("MemberMissing:oauth_token_response_complete");
  }

  @Test
  void refreshTokenWhereNoneBelongs_isFound() {
    assertThat(answer(COMPLETE).findings(WITHOUT_REFRESH))
        .containsExactly("RefreshTokenIssued:oauth_no_refresh_for_client_credentials");
  }

  @Test
  void otherTokenType_isFound() {
    assertThat(answer(COMPLETE.replace("\"bearer\"", "\"mac\"")).findings(WITH_REFRESH))
        .containsExactly("WrongTokenType:oauth_token_response_complete");
  }

  @Test
  void lifetimeThatIsNoPositiveNumber_isFound() {
    for (String lifetime : new String[] {"0", "-1", "\"3600\"", "3600.5", "true"}) {
      assertThat(answer(COMPLETE.replace("3600,\"r", lifetime + ",\"r")).findings(WITH_REFRESH))
          .as(lifetime)
          .containsExactly("LifetimeNotPositive:oauth_expires_in_positive");
    }
  }

  @Test
  void addressWithoutTls_isFound() {
    assertThat(
            answer(
                    COMPLETE.replace(
                        "\"authorizationURI\":\"https:", "\"authorizationURI\":\"http:"))
                .findings(WITH_REFRESH))
        .containsExactly("AddressNotHttps:espi_token_response_uris");
  }

  @Test
  void oneTokenForBoth_isFound() {
    assertThat(
            answer(COMPLETE.replace("first-refresh-token", "first-access-token"))
                .findings(WITH_REFRESH))
        .containsExactly("SameTokenTwice:oauth_token_response_complete");
  }

  @Test
  void jsonThatNobodyMayStore_holds() {
    assertThat(
            evidence()
                .answer(
                    200,
                    COMPLETE,
                    "Cache-Control",
                    "private, No-Store",
                    "Content-Type",
                    "application/json;charset=UTF-8")
                .findings(new KeepsTokensOutOfCaches()))
        .isEmpty();
  }

  @Test
  void storageAllowedAndOtherType_areFound() {
    assertThat(
            evidence()
                .answer(200, COMPLETE, "Cache-Control", "no-cache", "Content-Type", "text/html")
                .findings(new KeepsTokensOutOfCaches()))
        .containsExactly(
            "StorageAllowed:oauth_token_response_not_stored",
            "NotLabelledJson:oauth_token_response_json");
    assertThat(answer(COMPLETE).findings(new KeepsTokensOutOfCaches())).hasSize(2);
  }

  @Test
  void cachingOfAnAnswerWithoutToken_isUndecided() {
    assertThat(answer("{}").findings(new KeepsTokensOutOfCaches())).containsExactly("undecided");
  }

  @Test
  void requestedScopeOrLess_holds() {
    for (String asked :
        new String[] {SCOPE, SCOPE.replace("_4", "_4_5"), "HistoryLength=24;" + SCOPE}) {
      assertThat(
              answer(COMPLETE).fact("requested scope", asked).findings(new GrantsNoMoreThanAsked()))
          .as(asked)
          .isEmpty();
    }
  }

  @Test
  void moreThanRequested_isFound() {
    for (String asked : new String[] {SCOPE.replace("_4", ""), SCOPE.replace("13", "12")}) {
      assertThat(
              answer(COMPLETE).fact("requested scope", asked).findings(new GrantsNoMoreThanAsked()))
          .as(asked)
          .containsExactly("ScopeWidened");
    }
  }

  @Test
  void termsThatNobodyAskedFor_areAdvice() {
    for (String asked :
        new String[] {"FB=1_3_4", SCOPE.replace("3600", "7200"), "HistoryLength=13"}) {
      assertThat(
              answer(COMPLETE).fact("requested scope", asked).findings(new GrantsNoMoreThanAsked()))
          .as(asked)
          .containsExactly("TermsAdded:espi_scope_terms_as_asked");
    }
  }

  @Test
  void fewerUsagePointsAndCoarserIntervals_areLess() {
    for (String asked :
        new String[] {SCOPE.replace("3600", "900"), SCOPE + ";AccountCollection=5"}) {
      String granted = COMPLETE.replace("HistoryLength=13", "HistoryLength=13;AccountCollection=2");
      assertThat(
              answer(asked.contains("Account") ? granted : COMPLETE)
                  .fact("requested scope", asked)
                  .findings(new GrantsNoMoreThanAsked()))
          .as(asked)
          .isEmpty();
    }
  }

  @Test
  void unstatedScope_isUndecided() {
    assertThat(answer("{}").fact("requested scope", SCOPE).findings(new GrantsNoMoreThanAsked()))
        .containsExactly("undecided");
  }

  @Test
  void scopeRefusedOrNarrowed_holds() {
    RefusesOrNarrowsScope check = new RefusesOrNarrowsScope();
    assertThat(
            evidence()
                .answer(400, "{\"error\":\"invalid_scope\"}")
                .fact("allowed scope", SCOPE)
                .findings(check))
        .isEmpty();
    assertThat(answer(COMPLETE).fact("allowed scope", SCOPE).findings(check)).isEmpty();
  }

  @Test
  void scopeThatMayNotBeHad_isFound() {
    RefusesOrNarrowsScope check = new RefusesOrNarrowsScope();
    assertThat(answer(COMPLETE).fact("allowed scope", "FB=1").findings(check))
        .containsExactly("ScopeWidened");
    assertThat(
            answer("{\"access_token\":\"first-access-token\"}")
                .fact("allowed scope", SCOPE)
                .findings(check))
        .containsExactly("ScopeUnstated");
  }

  @Test
  void scopeRefusedBySuccess_isFound() {
    assertThat(
            answer("{\"error\":\"invalid_scope\"}")
                .fact("allowed scope", SCOPE)
                .findings(new RefusesOrNarrowsScope()))
        .containsExactly("WrongStatus:oauth_error_status");
  }

  @Test
  void defaultScope_isStatedOrRefused() {
    StatesDefaultScope states = new StatesDefaultScope();
    assertThat(answer(OF_CLIENT).findings(states)).isEmpty();
    assertThat(evidence().answer(400, "{\"error\":\"invalid_scope\"}").findings(states)).isEmpty();
    assertThat(answer("{\"access_token\":\"first-access-token\"}").findings(states))
        .containsExactly("ScopeUnstated");
    assertThat(evidence().answer(400, "{\"error\":\"invalid_grant\"}").findings(states))
        .containsExactly("WrongError:oauth_error_code");
  }

  @Test
  void refusedGet_holds() {
    assertThat(evidence().answer(405, "").findings(new TakesPostOnly(false))).isEmpty();
    assertThat(evidence().answer(404, "").findings(new TakesPostOnly(false))).isEmpty();
  }

  @Test
  void tokenForAGet_isFound() {
    assertThat(answer(COMPLETE).findings(new TakesPostOnly(false))).containsExactly("TokenIssued");
  }

  @Test
  void getAnsweredAsIfAllWereWell_isFound() {
    assertThat(evidence().answer(200, "{}").findings(new TakesPostOnly(false)))
        .containsExactly("WrongStatus:oauth_error_status");
  }

  @Test
  void resourceBelowTheEndpoint_holds() {
    assertThat(tokens(COMPLETE).fact("resource endpoint", ROOT).findings(new LeadsToResource()))
        .isEmpty();
  }

  @Test
  void resourceElsewhereOrNowhere_isFound() {
    assertThat(
            tokens(COMPLETE)
                .fact("resource endpoint", ROOT + "/Batch2")
                .findings(new LeadsToResource()))
        .containsExactly("AddressElsewhere");
    assertThat(tokens("{}").fact("resource endpoint", ROOT).findings(new LeadsToResource()))
        .containsExactly("AddressMissing");
  }

  @Test
  void authorizationNamed_holds() {
    assertThat(tokens(COMPLETE).findings(new NamesAuthorization())).isEmpty();
  }

  @Test
  void authorizationNotNamed_isFound() {
    assertThat(tokens("{}").findings(new NamesAuthorization())).containsExactly("AddressMissing");
  }

  private Evidence tokens(String body) {
    return evidence().got("token response", "https://custodian.example/", 200, body);
  }
}
