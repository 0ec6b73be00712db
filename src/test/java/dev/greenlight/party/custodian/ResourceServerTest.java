package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceServerTest {
  private static RunningCustodian running;
  private static String token;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
    token = running.tokens(running.ada()).get("access_token");
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void write_isRefusedByMethodWhenEntitledAndByOwnershipWhenNot(String method) {
    assertThat(write(method, "Batch/Subscription/9")).isEqualTo(405);
    assertThat(write(method, "Batch/Subscription/91")).isEqualTo(403);
  }

  private static int write(String method, String path) {
    return running
        .send(
            HttpRequest.newBuilder(running.resource(path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString("<entry/>")))
        .statusCode();
  }

  @Test
  void head_isAnsweredWithoutBody() {
    var answer =
        running.send(
            HttpRequest.newBuilder(running.resource("Batch/Subscription/9"))
                .header("Authorization", "Bearer " + token)
                .method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void tokenInTheQuery_isNoCredential() {
    URI inQuery = URI.create(running.resource("Batch/Subscription/9") + "?access_token=" + token);

    assertThat(Signature.of(running.get(inQuery))).isEqualTo("401 Bearer text/plain");
    assertThat(Signature.of(running.read(inQuery, token)))
        .isEqualTo("400 Bearer invalid_request text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "Basic YTpi, 401 Bearer text/plain",
    "Token abc, 401 Bearer text/plain",
    "Bearer, 400 Bearer invalid_request text/plain",
    "Bearer a b, 401 Bearer invalid_token text/plain",
    "Bearer null, 401 Bearer invalid_token text/plain"
  })
  void otherCredentials_areToldApart(String header, String seen) {
    assertThat(
            Signature.of(
                running.get(running.resource("Batch/Subscription/9"), "Authorization", header)))
        .isEqualTo(seen);
  }

  @Test
  void schemeOfTheToken_isComparedWithoutCase() {
    assertThat(
            running
                .get(running.resource("Batch/Subscription/9"), "Authorization", "bearer " + token)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscription/9",
        "Subscription/9/UsagePoint/unknown",
        "ReadingType/unknown",
        "Batch/Subscription/9/",
        "Nothing"
      })
  void unknownMember_isNotFound(String path) {
    assertThat(running.read(path, token).statusCode()).isEqualTo(404);
  }

  @Test
  void foreignRegistration_isRefused() {
    String registration = running.first().registrationAccessToken();

    assertThat(
            running
                .read("ApplicationInformation/" + running.second().id(), registration)
                .statusCode())
        .isEqualTo(403);
    assertThat(running.read("ApplicationInformation", registration).statusCode()).isEqualTo(403);
  }
}
