package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustodianHooksTest {
  private final RunningCustodian running = RunningCustodian.start();

  @AfterEach
  void stop() {
    running.close();
  }

  private int read(Map<String, String> tokens) {
    return running.read("Batch/Subscription/9", tokens.get("access_token")).statusCode();
  }

  private int status(String name, String parameter, String value) {
    return running.hook(name, parameter, value).statusCode();
  }

  @Test
  void hookWithoutKey_doesNothing() {
    Map<String, String> tokens = running.tokens(running.ada());
    URI expire = URI.create(running.description().hooks() + "/expire");

    assertThat(
            running
                .post(expire, Parameters.none().with("token", tokens.get("access_token")))
                .statusCode())
        .isEqualTo(403);
    assertThat(read(tokens)).isEqualTo(200);
  }

  @Test
  void expiredToken_diesAloneAndCanBeRefreshed() {
    Map<String, String> tokens = running.tokens(running.ada());

    assertThat(status("expire", "token", tokens.get("access_token"))).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(running.refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(200);
    assertThat(status("expire", "token", "unknown")).isEqualTo(404);
  }

  @Test
  void revokedAuthorization_endsEverythingAndShowsStatusZero() {
    Map<String, String> tokens = running.tokens(running.ada());
    Map<String, String> others = running.tokens(running.ada());

    assertThat(status("revoke", "authorization", tokens.get("authorizationURI"))).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(running.refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(400);
    assertThat(
            running
                .read(
                    URI.create(tokens.get("authorizationURI")),
                    running.clientToken(running.first().adminClient()))
                .body())
        .contains("<status>0</status>");
    assertThat(read(others)).isEqualTo(200);
  }

  @Test
  void customerWhoMovedOut_leavesNothingOpen() {
    Map<String, String> tokens = running.tokens(running.ada());

    assertThat(status("move-out", "customer", "ada")).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(running.refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(400);
    assertThat(status("move-out", "customer", "nobody")).isEqualTo(404);
  }

  @Test
  void blockedThirdParty_hasNothingAndGetsNothing() {
    Map<String, String> tokens = running.tokens(running.ada());
    String client = running.first().customerClient().id();

    assertThat(status("block", "client", client)).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(running.refresh(tokens.get("refresh_token")).body()).contains("unauthorized_client");
    assertThat(status("reset", "x", "y")).isEqualTo(204);
    assertThat(read(running.tokens(running.ada()))).isEqualTo(200);
  }

  @Test
  void correctedReading_isFoundByWhenItChanged() {
    Map<String, String> tokens = running.tokens(running.ada());
    String batch = "Batch/Subscription/9";
    String before = running.read(batch, tokens.get("access_token")).body();

    assertThat(status("correct", "resource", tokens.get("resourceURI"))).isEqualTo(204);
    assertThat(running.read(batch, tokens.get("access_token")).body()).isNotEqualTo(before);
    assertThat(status("correct", "resource", "nothing")).isEqualTo(404);
  }

  @Test
  void advancedClock_expiresAccessButNotRefresh() {
    Map<String, String> tokens = running.tokens(running.ada());

    assertThat(status("advance", "duration", "PT2H")).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(running.refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(200);
    assertThat(status("advance", "duration", "soon")).isEqualTo(400);
  }

  @Test
  void reset_forgetsConsentsAndKeepsRegistrations() {
    Map<String, String> tokens = running.tokens(running.ada());

    assertThat(status("reset", "x", "y")).isEqualTo(204);
    assertThat(read(tokens)).isEqualTo(401);
    assertThat(
            running
                .read(
                    "ApplicationInformation/" + running.first().id(),
                    running.first().registrationAccessToken())
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void customer_revokesInThePortal() {
    Map<String, String> tokens = running.tokens(running.ada());
    String uri = tokens.get("authorizationURI");
    String id = uri.substring(uri.lastIndexOf('/') + 1);
    Browser browser = new Browser(running);
    HttpResponse<String> portal =
        browser.visitAndLogIn(running.description().portal(), running.ada());
    Element form =
        Jsoup.parse(portal.body(), portal.uri().toString()).getElementById("authorization-" + id);

    assertThat(browser.post(form, Browser.fields(form)).statusCode()).isEqualTo(303);
    assertThat(read(tokens)).isEqualTo(401);
  }

  @Test
  void stranger_revokesNothingInThePortal() {
    Map<String, String> tokens = running.tokens(running.ada());
    running.tokens(running.ben());
    String uri = tokens.get("authorizationURI");
    Browser browser = new Browser(running);
    HttpResponse<String> portal =
        browser.visitAndLogIn(running.description().portal(), running.ben());
    Element form = RunningCustodian.form(portal);
    Parameters fields =
        Browser.fields(form)
            .without("authorization")
            .with("authorization", uri.substring(uri.lastIndexOf('/') + 1));

    assertThat(browser.post(form, fields).statusCode()).isEqualTo(404);
    assertThat(read(tokens)).isEqualTo(200);
  }
}
