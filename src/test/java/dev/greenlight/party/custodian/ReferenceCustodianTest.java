package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.thirdparty.ThirdPartyListener;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceCustodianTest {
  private static RunningCustodian running;

  @BeforeAll
  static void start() {
    running = RunningCustodian.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void approvedRequest_leadsToTokensThatOpenTheFeed() {
    Map<String, String> tokens = running.tokens(running.ada());

    assertThat(tokens)
        .containsOnlyKeys(
            "access_token",
            "token_type",
            "expires_in",
            "refresh_token",
            "scope",
            "resourceURI",
            "authorizationURI",
            "customerResourceURI");
    HttpResponse<String> feed =
        running.read(URI.create(tokens.get("resourceURI")), tokens.get("access_token"));
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(feed.body()).contains("<IntervalReading>");
  }

  @Test
  void redirect_reachesTheThirdPartyWithItsState() throws InterruptedException {
    try (ThirdPartyListener thirdParty =
            ThirdPartyListener.start(RunningCustodian.identity(), Clock.systemUTC());
        RunningCustodian custodian = RunningCustodian.start(thirdParty)) {
      String state = "a state/ä+%=&";
      HttpResponse<String> redirect =
          custodian.decide(custodian.ada(), custodian.authorizationRequest(state), "approve");
      custodian.get(URI.create(redirect.headers().firstValue("Location").orElseThrow()));

      assertThat(thirdParty.awaitCallback(state, Duration.ofSeconds(5)))
          .hasValueSatisfying(
              callback -> assertThat(callback.parameters().first("code")).isPresent());
    }
  }

  @Test
  void pathTricks_openNothing() {
    String token = running.tokens(running.ada()).get("access_token");

    for (String path :
        new String[] {
          "Batch/Subscription/9/../91",
          "Batch/Subscription/9%2F..%2F91",
          "Batch/Subscription/9/",
          "Batch/Subscription/91/",
          "Batch/Subscription//91",
          "Batch/Subscription/9/%2e%2e/91",
          "Batch/Subscription/9;/../91",
          "Batch/Subscription/91%00",
          "Batch/Subscription/9%5c91"
        }) {
      assertThat(running.read(path, token).statusCode()).as(path).isIn(400, 403, 404);
    }
  }
}
