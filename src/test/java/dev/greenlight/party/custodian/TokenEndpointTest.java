package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.server.Parameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
  /** RFC 7636 appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private static RunningCustodian running;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static Parameters redemption() {
    return running.redemption(running.code(running.ada(), running.authorizationRequest("s")));
  }

  private static HttpResponse<String> send(Parameters form) {
    return running.token(running.first().customerClient(), form);
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String error) {
    assertThat(Signature.of(answer))
        .isEqualTo(status + (status == 401 ? " Basic" : "") + " application/json " + error);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void redemption_isAnsweredWithEverything() {
    HttpResponse<String> answer = send(redemption());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    Map<String, String> document = TokenDocument.read(answer);
    assertThat(document)
        .containsEntry("token_type", "Bearer")
        .containsEntry("expires_in", "3600")
        .containsEntry("scope", RunningCustodian.SCOPE)
        .containsEntry("resourceURI", running.resource("Batch/Subscription/9").toString());
    assertThat(document.get("access_token")).hasSizeGreaterThanOrEqualTo(22);
  }

  @Test
  void nameOfTheClientBesideItsCredentials_isNoSecondProof() {
    String id = running.first().customerClient().id();
    assertThat(send(redemption().with("client_id", id)).statusCode()).isEqualTo(200);
    assertRefused(
        send(redemption().with("client_id", id).with("client_id", id)), 400, "invalid_request");
  }

  @Test
  void secretInTheAddress_isNotRead() {
    Client client = running.first().customerClient();
    Parameters credentials =
        Parameters.none().with("client_id", client.id()).with("client_secret", client.secret());
    URI endpoint = running.description().tokenEndpoint();
    assertRefused(
        running.post(URI.create(endpoint + "?" + credentials.encoded()), redemption()),
        401,
        "invalid_client");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic ", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer abc", "Basic"})
  void malformedCredentials_areInvalidClient(String header) {
    assertRefused(
        running.post(running.description().tokenEndpoint(), redemption(), "Authorization", header),
        401,
        "invalid_client");
  }

  @Test
  void wrongOrMissingCredentials_areInvalidClient() {
    URI endpoint = running.description().tokenEndpoint();
    assertRefused(running.post(endpoint, redemption()), 401, "invalid_client");
    String id = running.first().customerClient().id();
    assertRefused(
        running.post(endpoint, redemption(), "Authorization", RunningCustodian.basic(id, "wrong")),
        401,
        "invalid_client");
    assertRefused(
        running.post(
            endpoint, redemption(), "Authorization", RunningCustodian.basic("nobody", "wrong")),
        401,
        "invalid_client");
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type, '', invalid_request",
    "grant_type, password, unsupported_grant_type",
    "grant_type, client_credentials, unauthorized_client",
    "code, '', invalid_request",
    "code, invented, invalid_grant",
    "redirect_uri, '', invalid_request",
    "redirect_uri, https://third-party.example:8443/other, invalid_grant",
    "code_verifier, dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk, invalid_grant",
    "client_id, other_third_party, invalid_request",
    "client_secret, anything, invalid_request"
  })
  void faultOfTheRequest_isRefusedAndTheCodeStaysGood(String name, String value, String error) {
    Parameters good = redemption();

    assertRefused(send(good.without(name).with(name, value)), 400, error);
    assertThat(send(good).statusCode()).isEqualTo(200);
  }

  @Test
  void repeatedParameter_isRefused() {
    Parameters good = redemption();
    assertRefused(
        send(good.with("code", good.first("code").orElseThrow())), 400, "invalid_request");
  }

  @Test
  void otherMethodsAndBodies_areRefused() {
    Parameters good = redemption();
    URI endpoint = running.description().tokenEndpoint();
    String basic = RunningCustodian.basic(running.first().customerClient());

    HttpResponse<String> byGet =
        running.get(URI.create(endpoint + "?" + good.encoded()), "Authorization", basic);
    assertThat(byGet.statusCode()).isEqualTo(405);
    assertThat(byGet.headers().firstValue("Allow")).hasValue("POST");
    assertRefused(
        running.send(
            HttpRequest.newBuilder(endpoint)
                .header("Authorization", basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))),
        400,
        "invalid_request");
    assertRefused(
        running.post(
            URI.create(endpoint + "?" + good.encoded()), Parameters.none(), "Authorization", basic),
        400,
        "invalid_request");
    assertThat(send(good).statusCode()).isEqualTo(200);
  }

  @Test
  void malformedEncoding_isRefusedWithoutATrace() {
    HttpResponse<String> answer =
        running.send(
            HttpRequest.newBuilder(running.description().tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=%zz")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at dev.");
  }

  @Test
  void hugeBody_isRefusedBeforeItIsSent() throws IOException {
    assertThat(
            running.statusLine(
                """
                POST /DataCustodian/oauth/token HTTP/1.1
                Host: localhost
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 2000000

                """))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void codeOfAnotherClient_isRefused() {
    Parameters good = redemption();
    assertRefused(running.token(running.second().customerClient(), good), 400, "invalid_grant");
    assertThat(send(good).statusCode()).isEqualTo(200);
  }

  @Test
  void expiredCode_isRefused() {
    Parameters good = redemption();
    assertThat(running.hook("expire", "token", good.first("code").orElseThrow()).statusCode())
        .isEqualTo(204);
    assertRefused(send(good), 400, "invalid_grant");
  }

  @Test
  void replayedCode_isRefusedAndEndsWhatItGave() {
    Parameters good = redemption();
    Map<String, String> tokens = TokenDocument.read(send(good));
    String access = tokens.get("access_token");
    assertThat(running.read("Batch/Subscription/9", access).statusCode()).isEqualTo(200);

    assertRefused(send(good), 400, "invalid_grant");
    assertThat(running.read("Batch/Subscription/9", access).statusCode()).isEqualTo(401);
    assertRefused(running.refresh(tokens.get("refresh_token")), 400, "invalid_grant");
  }

  @Test
  void challenge_callsForItsVerifier() {
    Parameters request =
        running
            .authorizationRequest("s")
            .with("code_challenge", CHALLENGE)
            .with("code_challenge_method", "S256");
    Parameters good = running.redemption(running.code(running.ada(), request));

    assertRefused(send(good), 400, "invalid_grant");
    assertRefused(send(good.with("code_verifier", "a".repeat(43))), 400, "invalid_grant");
    assertThat(send(good.with("code_verifier", VERIFIER)).statusCode()).isEqualTo(200);
  }

  @Test
  void refresh_replacesBothTokens() {
    Map<String, String> before = running.tokens(running.ada());
    Map<String, String> after = TokenDocument.read(running.refresh(before.get("refresh_token")));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.get("access_token")).isNotEqualTo(before.get("access_token"));
    assertThat(after.get("refresh_token")).isNotEqualTo(before.get("refresh_token"));
    assertThat(after.get("resourceURI")).isEqualTo(before.get("resourceURI"));
    assertThat(running.read("Batch/Subscription/9", after.get("access_token")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void usedRefreshToken_endsItsFamily() {
    Map<String, String> before = running.tokens(running.ada());
    Map<String, String> after = TokenDocument.read(running.refresh(before.get("refresh_token")));

    assertRefused(running.refresh(before.get("refresh_token")), 400, "invalid_grant");
    assertRefused(running.refresh(after.get("refresh_token")), 400, "invalid_grant");
    assertThat(running.read("Batch/Subscription/9", after.get("access_token")).statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type, '', invalid_request",
    "refresh_token, '', invalid_request",
    "refresh_token, invented, invalid_grant",
    "scope, FB=4_5_15_16, invalid_scope",
    "scope, Read/Write, invalid_scope"
  })
  void faultOfARefresh_isRefusedAndTheTokenStaysGood(String name, String value, String error) {
    Parameters good =
        Parameters.none()
            .with("grant_type", "refresh_token")
            .with("refresh_token", running.tokens(running.ada()).get("refresh_token"));

    assertRefused(send(good.without(name).with(name, value)), 400, error);
    assertThat(send(good).statusCode()).isEqualTo(200);
  }

  @Test
  void refreshByOthers_isRefused() {
    Map<String, String> tokens = running.tokens(running.ada());
    Parameters good =
        Parameters.none()
            .with("grant_type", "refresh_token")
            .with("refresh_token", tokens.get("refresh_token"));

    assertRefused(running.token(running.second().customerClient(), good), 400, "invalid_grant");
    assertRefused(running.refresh(tokens.get("access_token")), 400, "invalid_grant");
    assertThat(send(good).statusCode()).isEqualTo(200);
  }

  @Test
  void narrowerRefresh_isGranted() {
    Map<String, String> tokens = running.tokens(running.ada());
    Map<String, String> narrower =
        TokenDocument.read(
            send(
                Parameters.none()
                    .with("grant_type", "refresh_token")
                    .with("refresh_token", tokens.get("refresh_token"))
                    .with("scope", "FB=4")));
    assertThat(narrower).containsEntry("scope", "FB=4");
  }

  @Test
  void clientCredentials_giveNoRefreshToken() {
    for (Client client :
        new Client[] {running.first().adminClient(), running.first().registrationClient()}) {
      Map<String, String> document =
          TokenDocument.read(
              running.token(client, Parameters.none().with("grant_type", "client_credentials")));
      assertThat(document)
          .containsKeys(
              "access_token",
              "token_type",
              "expires_in",
              "scope",
              "resourceURI",
              "authorizationURI")
          .doesNotContainKey("refresh_token")
          .containsEntry("scope", client.offered().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type, '', invalid_request",
    "scope, FB=read/write, invalid_scope",
    "scope, FB=4_5, invalid_scope",
    "grant_type, refresh_token, unauthorized_client"
  })
  void faultOfClientCredentials_isRefused(String name, String value, String error) {
    Parameters good =
        Parameters.none().with("grant_type", "client_credentials").with("scope", "FB=34_35");
    assertRefused(
        running.token(running.first().adminClient(), good.without(name).with(name, value)),
        400,
        error);
    assertRefused(
        running.token(running.first().adminClient(), good.with("scope", "FB=34")),
        400,
        "invalid_request");
  }
}
