package dev.greenlight.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.oauth.KeepsBrowserFromClient;
import dev.greenlight.judge.oauth.RedirectsNobodyBeforeLogin;
import dev.greenlight.judge.oauth.TakesPostOnly;
import dev.greenlight.judge.resource.LivesOnOrIsDead;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.tls.RefusesOffer;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Handshake.Kind;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import dev.greenlight.run.FeatureScanner;
import dev.greenlight.run.Scenario;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped catalogue and the shipped cases, under both readings of what is disputed. */
final class LegacyReadingTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Map<String, TestCase> CASES =
      new FeatureScanner()
          .scan(Path.of("features")).stream()
              .map(Scenario::testCase)
              .collect(Collectors.toMap(TestCase::id, Function.identity()));
  private static final String URI = "https://example.org/DataCustodian/espi/1_1/resource/x";
  private static final Header CHALLENGE = new Header("WWW-Authenticate", "Bearer");

  @TempDir private Path folder;

  private CheckResult hear(
      Profile profile, Check check, String testCase, Map<String, Exhibit> exhibits) {
    try (Journal journal = new Journal(folder.resolve("evidence" + System.nanoTime()))) {
      Map<String, String> ids = new HashMap<>();
      exhibits.forEach((role, exhibit) -> ids.put(role, journal.exhibit(null, role, exhibit)));
      TestCase asking = CASES.get(testCase);
      return new Bench(new Ruling(EspiVersion.V3_3, profile, CATALOGUE))
          .hear(check, asking.requirements().get(0), asking, journal.exhibits(ids));
    }
  }

  private static Map<String, Exhibit> answer(int status, Header... headers) {
    return Map.of("answer", Hearing.exchange(URI, status, "", headers));
  }

  @ParameterizedTest
  @CsvSource({
    "TC_ACC_BATCH_NONE, 401, PASS, FAIL",
    "TC_ACC_BATCH_NONE, 403, WARNING, PASS",
    "TC_ACC_BATCH_NONE, 200, FAIL, FAIL",
    "TC_ACC_AUTHENTRY_NONE, 401, PASS, PASS",
    "TC_ACC_AUTHENTRY_NONE, 403, WARNING, PASS",
    "TC_ACC_AUTHENTRY_NONE, 500, FAIL, FAIL",
    "TC_ACC_APPINFO_NONE, 403, WARNING, WARNING"
  })
  void statusWithoutToken_isReadBothWays(
      String testCase, int status, Verdict modern, Verdict before) {
    bothWays(
        new RefusesToken(RefusesToken.Cause.MISSING),
        testCase,
        answer(status, CHALLENGE),
        modern,
        before);
  }

  @ParameterizedTest
  @CsvSource({
    "TC_OAD001_b, 401, PASS, PASS",
    "TC_OAD001_b, 400, PASS, FAIL",
    "TC_OAD001_b, 200, WARNING, FAIL",
    "TC_OAD001_e, 403, PASS, PASS",
    "TC_OAD001_e, 400, PASS, FAIL",
    "TC_OAD001_g, 400, PASS, PASS"
  })
  void statusOfAnErrorPage_isReadBothWays(
      String testCase, int status, Verdict modern, Verdict before) {
    Map<String, Exhibit> exhibits = new HashMap<>(answer(status));
    exhibits.put("redirect uri", new Fact("https://localhost/callback"));
    exhibits.put("approve button", new Fact("#approve"));
    exhibits.put("password field", new Fact("#password"));
    bothWays(new KeepsBrowserFromClient(), testCase, exhibits, modern, before);
  }

  @ParameterizedTest
  @CsvSource({
    "302, https://localhost/callback?error=invalid_scope&state=x, WARNING, PASS",
    "302, https://example.org/login, PASS, FAIL",
    "302, https://example.org/login?error=invalid_scope, PASS, FAIL",
    "302, /login?error=invalid_scope, PASS, FAIL",
    "302, https://localhost/callback, WARNING, FAIL",
    "200, , PASS, FAIL",
    "303, https://localhost/callback?error=invalid_scope, WARNING, FAIL",
    "302, https://localhost/callback?code=x, FAIL, FAIL",
    "500, , INCONCLUSIVE, INCONCLUSIVE"
  })
  void malformedRequestOfNobodyLoggedIn_isReadBothWays(
      int status, String location, Verdict modern, Verdict before) {
    Header[] headers =
        location == null ? new Header[0] : new Header[] {new Header("Location", location)};
    Map<String, Exhibit> exhibits = new HashMap<>(answer(status, headers));
    exhibits.put("redirect uri", new Fact("https://localhost/callback"));
    bothWays(new RedirectsNobodyBeforeLogin(), "TC_OAD001_t", exhibits, modern, before);
  }

  @ParameterizedTest
  @CsvSource({
    "401, PASS, PASS",
    "403, WARNING, FAIL",
    "500, FAIL, FAIL",
    "202, INCONCLUSIVE, INCONCLUSIVE"
  })
  void statusForAnOldAccessToken_isReadBothWays(int status, Verdict modern, Verdict before) {
    bothWays(
        new LivesOnOrIsDead("IntervalBlock", true),
        "TC_OAD013",
        answer(status, new Header("WWW-Authenticate", "Bearer error=\"invalid_token\"")),
        modern,
        before);
  }

  @Test
  void oldAccessTokenThatLivesOn_isReadBothWays() {
    Exhibit feed =
        Hearing.exchange(
            URI,
            200,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content>"
                + "<IntervalBlock xmlns=\"http://naesb.org/espi\"/></content></entry></feed>",
            Hearing.ATOM);
    bothWays(
        new LivesOnOrIsDead("IntervalBlock", true),
        "TC_OAD013",
        Map.of("answer", feed),
        Verdict.PASS,
        Verdict.FAIL);
  }

  @Test
  void tokenForAGet_isReadBothWays() {
    Exhibit token =
        Hearing.exchange(
            URI,
            200,
            "{\"access_token\":\"d41d8cd98f00b204e9800998ecf8427e\"}",
            new Header("Content-Type", "application/json"));
    bothWays(
        new TakesPostOnly(false),
        "TC_OAD003_j",
        Map.of("answer", token),
        Verdict.FAIL,
        Verdict.PASS);
  }

  @ParameterizedTest
  @CsvSource({
    "TC_TLS_OLD_AS_TLS11, HELLO, FAIL, PASS",
    "TC_TLS_OLD_AS_TLS11, ALERT, PASS, FAIL",
    "TC_TLS_OLD_AS_TLS11, NONE, INCONCLUSIVE, INCONCLUSIVE",
    "TC_TLS_OLD_AS_SSL30, ALERT, PASS, PASS",
    "TC_TLS_SUITE_RS_STATIC, HELLO, WARNING, PASS",
    "TC_TLS_SUITE_RS_STATIC, ALERT, PASS, FAIL"
  })
  void offerOfWhatIsForbiddenToday_isReadBothWays(
      String testCase, Kind reply, Verdict modern, Verdict before) {
    Handshake handshake =
        new Handshake(
            "https://example.org:443",
            new Handshake.Offer("what is old", List.of("TLSv1.1"), List.of()),
            new Handshake.Reply(
                reply,
                reply == Kind.HELLO ? "TLSv1.1" : null,
                reply == Kind.HELLO ? "TLS_RSA_WITH_AES_128_CBC_SHA" : null,
                "handshake_failure"),
            null,
            "2026-11-23T10:00:00Z",
            1);
    bothWays(new RefusesOffer(), testCase, Map.of("offer 1", handshake), modern, before);
  }

  /** Each reading tells what the other would have said, and only where that differs. */
  private void bothWays(
      Check check, String testCase, Map<String, Exhibit> exhibits, Verdict modern, Verdict before) {
    CheckResult now = hear(Profile.CERTIFICATION, check, testCase, exhibits);
    CheckResult then = hear(Profile.OFFICIAL_2018, check, testCase, exhibits);
    assertThat(now.verdict()).as("modern").isEqualTo(modern);
    assertThat(then.verdict()).as("before").isEqualTo(before);
    if (modern == before) {
      assertThat(now.dissent()).isNull();
      assertThat(then.dissent()).isNull();
    } else {
      assertThat(now.dissent().profile()).isEqualTo(Profile.OFFICIAL_2018);
      assertThat(now.dissent().verdict()).isEqualTo(before);
      assertThat(now.dissent().findings()).isEqualTo(then.findings());
      assertThat(then.dissent().profile()).isEqualTo(Profile.CERTIFICATION);
      assertThat(then.dissent().verdict()).isEqualTo(modern);
      assertThat(then.dissent().findings()).isEqualTo(now.findings());
    }
  }

  @Test
  void findingUnderTheOldReading_tellsWhoDemandedItAndHowToMend() {
    ReportedFinding finding =
        hear(
                Profile.OFFICIAL_2018,
                new RefusesToken(RefusesToken.Cause.MISSING),
                "TC_ACC_BATCH_NONE",
                answer(401, CHALLENGE))
            .findings()
            .get(0);
    assertThat(finding.kind()).isEqualTo("StatusOfOldTestMissing");
    assertThat(finding.requirement()).isEqualTo("resource_status_401");
    assertThat(finding.expected()).isEqualTo("status 403 (FB_14/OAD009)");
    assertThat(finding.observed()).isEqualTo("401");
    assertThat(finding.fix()).startsWith("Answer 403");
  }

  @Test
  void dutyThatIsNotDisputed_isHeardUnderTheOldReadingToo() {
    CheckResult talkative =
        hear(
            Profile.OFFICIAL_2018,
            new RefusesToken(RefusesToken.Cause.MISSING),
            "TC_ACC_AUTHENTRY_NONE",
            answer(401, new Header("WWW-Authenticate", "Bearer error=\"invalid_token\"")));
    assertThat(talkative.findings())
        .extracting(ReportedFinding::requirement)
        .containsExactly("resource_bearer_error");
  }

  @Test
  void refusalWithoutChallenge_isReadBothWays() {
    bothWays(
        new RefusesToken(RefusesToken.Cause.INVALID),
        "TC_OAD016",
        answer(401),
        Verdict.FAIL,
        Verdict.WARNING);
  }
}
