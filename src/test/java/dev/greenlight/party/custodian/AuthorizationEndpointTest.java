package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationEndpointTest {
  private static final String STATE = "xyz";

  private static RunningCustodian running;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static Parameters good() {
    return running.authorizationRequest(STATE);
  }

  private static Parameters replacing(String name, String value) {
    return good().without(name).with(name, value);
  }

  @Test
  void goodRequest_asksForLoginThenForConsent() {
    assertThat(running.authorize(good()).headers().firstValue("Location").orElse(""))
        .contains("/login?");
    HttpResponse<String> consent = running.authorize(running.ada(), good());
    assertThat(consent.statusCode()).isEqualTo(200);
    assertThat(consent.body()).contains("FB=4_5_10_15", "approve", "deny", "Electricity");
    assertThat(consent.headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, '', invalid_request",
    "response_type, token, unsupported_response_type",
    "scope, FB=????, invalid_scope",
    "scope, FB=4_99, invalid_scope",
    "scope, FB=4;HistoryLength=14, invalid_scope",
    "code_challenge, abc, invalid_request"
  })
  void faultOfTheRequest_isToldToTheClientAfterLogin(String name, String value, String error) {
    Parameters request = replacing(name, value);

    assertThat(running.authorize(request).headers().firstValue("Location").orElse(""))
        .contains("/login?");
    assertError(running.authorize(running.ada(), request), error);
  }

  @Test
  void plainChallenge_isRefused() {
    assertError(
        running.authorize(
            running.ada(),
            good().with("code_challenge", "a".repeat(43)).with("code_challenge_method", "plain")),
        "invalid_request");
  }

  @Test
  void repeatedParameter_isToldToTheClient() {
    assertError(
        running.authorize(running.ada(), good().with("response_type", "code")), "invalid_request");
  }

  @Test
  void unknownParameter_isIgnored() {
    assertThat(running.authorize(running.ada(), good().with("color", "blue")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/callback",
        "https://third-party.example:8443/callback/more",
        "https://third-party.example:8443/callback?more",
        "https://third-party.example:9443/callback",
        "http://third-party.example:8443/callback",
        "https://third-party.example:8443/CALLBACK",
        "https://third-party.example:8443/callback/",
        "javascript:alert(1)",
        ""
      })
  void doubtfulRedirectUri_isNeverRedirectedTo(String uri) {
    assertPage(replacing("redirect_uri", uri));
  }

  @Test
  void doubtfulClient_isNeverRedirectedTo() {
    assertPage(good().without("client_id"));
    assertPage(replacing("client_id", "nobody"));
    assertPage(good().with("client_id", "other_party"));
    assertPage(good().with("redirect_uri", running.redirectUri(running.first())));
  }

  @Test
  void denial_isReportedWithoutCode() {
    HttpResponse<String> answer = running.decide(running.ada(), good(), "deny");
    assertError(answer, "access_denied");
  }

  @Test
  void wrongPassword_asksAgainAndGivesNoSession() {
    Browser browser = new Browser(running);
    HttpResponse<String> login =
        browser.visit(
            URI.create(running.authorize(good()).headers().firstValue("Location").orElseThrow()));
    HttpResponse<String> again = browser.logIn(login, "ada", "guess");

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("do not match").doesNotContain("guess");
    assertThat(browser.visit(running.authorizationUri(good())).statusCode()).isEqualTo(302);
  }

  @Test
  void bothDecisionsAtOnce_decideNothing() {
    Browser browser = new Browser(running);
    HttpResponse<String> page =
        browser.visitAndLogIn(running.authorizationUri(good()), running.ada());
    Parameters fields = Browser.fields(RunningCustodian.form(page));

    assertThat(
            browser
                .post(
                    RunningCustodian.form(page),
                    fields.with("decision", "approve").with("decision", "deny"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void decisionWithoutTheFormsToken_isRefused() {
    Browser browser = new Browser(running);
    HttpResponse<String> page =
        browser.visitAndLogIn(running.authorizationUri(good()), running.ada());
    Parameters fields = Browser.fields(RunningCustodian.form(page));

    assertThat(
            browser
                .post(
                    RunningCustodian.form(page), fields.without("csrf").with("decision", "approve"))
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.submit(page, "decision", "approve").statusCode()).isEqualTo(302);
    assertThat(browser.submit(page, "decision", "approve").statusCode()).isEqualTo(400);
  }

  @Test
  void login_neverLeadsElsewhere() {
    Browser browser = new Browser(running);
    HttpResponse<String> login =
        browser.visit(
            URI.create(
                running.description().issuer() + "/login?continue=https%3A%2F%2Fevil.example%2F"));
    HttpResponse<String> answer =
        browser.post(
            RunningCustodian.form(login),
            Browser.fields(RunningCustodian.form(login))
                .with("username", "ada")
                .with("password", running.ada().password()));

    assertThat(answer.headers().firstValue("Location"))
        .hasValue(running.description().portal().toString());
  }

  private static void assertPage(Parameters request) {
    for (HttpResponse<String> answer :
        List.of(running.authorize(request), running.authorize(running.ada(), request))) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
  }

  private static void assertError(HttpResponse<String> answer, String error) {
    assertThat(answer.statusCode()).isEqualTo(302);
    Parameters location = RunningCustodian.location(answer);
    assertThat(location.first("error")).hasValue(error);
    assertThat(location.first("state")).hasValue(STATE);
    assertThat(location.first("iss")).hasValue(running.description().issuer().toString());
    assertThat(location.first("code")).isEmpty();
  }
}
