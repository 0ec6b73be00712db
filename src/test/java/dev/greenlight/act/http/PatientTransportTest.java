package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long a server may let us wait, and for what. */
@Timeout(20)
final class PatientTransportTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final String URI = "https://custodian.example/Batch/Subscription/9";

  private final Deque<Exchange.Response> answers = new ArrayDeque<>();
  private final List<HttpCall> sent = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final List<Exchange> putOff = new ArrayList<>();

  private void answers(int status, String body, String... header) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    answers.add(
        new Exchange.Response(
            status,
            header.length == 0 ? List.of() : List.of(new Header(header[0], header[1])),
            new Body("", content.length, false, content)));
  }

  private Exchange send(String method, int budget) {
    return send(method, budget, (uri, patience) -> waited(patience, Optional.empty()));
  }

  private Optional<String> waited(Duration patience, Optional<String> told) {
    waits.add(patience);
    return told;
  }

  private Exchange send(String method, int budget, Bell bell) {
    Transport inner =
        call -> {
          sent.add(call);
          return new Exchange(Sent.request(call), answers.remove(), null, 1);
        };
    return new PatientTransport(inner, Duration.ofSeconds(budget), bell, () -> NOW, putOff::add)
        .send(new HttpCall(method, URI, List.of(new Header("Accept", "x")), ""));
  }

  @Test
  void answerThatIsReady_isBroughtBackAtOnce() {
    answers(200, "data");
    assertThat(send("GET", 30).response().status()).isEqualTo(200);
    assertThat(sent).hasSize(1);
    assertThat(putOff).isEmpty();
  }

  @Test
  void tooManyRequests_areSentAgainAfterTheTimeThatIsSaid() {
    answers(429, "", "Retry-After", "0");
    answers(503, "", "retry-after", "Sat, 28 Nov 2026 12:00:00 GMT");
    answers(204, "");
    assertThat(send("POST", 30).response().status()).isEqualTo(204);
    assertThat(sent).hasSize(3).allMatch(call -> call.method().equals("POST"));
    assertThat(putOff).extracting(each -> each.response().status()).containsExactly(429, 503);
  }

  @Test
  void unavailableWithoutATime_isAnAnswer() {
    answers(503, "");
    assertThat(send("GET", 30).response().status()).isEqualTo(503);
  }

  @Test
  void dataThatIsMadeReady_isAskedForUntilItIs() {
    answers(202, "");
    answers(400, "There is an Unprocessed Batch Request for this resource");
    answers(200, "data");
    assertThat(send("GET", 30).response().status()).isEqualTo(200);
    assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void notification_saysWhereTheDataIs() {
    answers(202, "");
    answers(200, "data");
    send("GET", 30, (uri, patience) -> Optional.of(uri + "?batch=1"));
    assertThat(sent).extracting(HttpCall::uri).containsExactly(URI, URI + "?batch=1");
    assertThat(sent.get(1).headers()).isEqualTo(sent.get(0).headers());
  }

  @Test
  void acceptedAndBadRequestOfWrites_areAnswers() {
    answers(202, "");
    assertThat(send("POST", 30).response().status()).isEqualTo(202);
    answers(400, "unprocessed batch request");
    assertThat(send("POST", 30).response().status()).isEqualTo(400);
    answers(400, "malformed");
    assertThat(send("GET", 30).response().status()).isEqualTo(400);
  }

  @Test
  void whatIsNotReadyWithinTheBudget_isNoAnswer() {
    answers(429, "", "Retry-After", "3600");
    Exchange exchange = send("GET", 30);
    assertThat(exchange.answered()).isFalse();
    assertThat(exchange.failure())
        .contains("status 429, Retry-After 3600")
        .contains("within 30 s")
        .contains("policy.limits.waitSeconds");
    assertThat(sent).hasSize(1);
  }

  @Test
  void serverThatIsNeverReady_isNotAskedForEver() {
    for (int i = 0; i < 100; i++) {
      answers(202, "");
    }
    assertThat(send("GET", 30).answered()).isFalse();
    assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(sent).hasSizeLessThan(10);
  }

  @Test
  void dataThatIsReadyAfterTheLastStep_isHadWithinTheWholeBudget() {
    answers(202, "");
    answers(202, "");
    answers(202, "");
    answers(202, "");
    answers(202, "");
    answers(200, "data");
    assertThat(send("GET", 30).response().status()).isEqualTo(200);
    assertThat(waits).last().isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void whoAsksForMoreThanTheBudget_mayTellBefore() {
    answers(202, "", "Retry-After", "120");
    answers(200, "data");
    Exchange told = send("GET", 30, (uri, patience) -> waited(patience, Optional.of(uri)));
    assertThat(told.response().status()).isEqualTo(200);
    assertThat(waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void whoAsksForMoreThanTheBudget_isNotAskedSooner() {
    answers(202, "", "Retry-After", "120");
    assertThat(send("GET", 30).answered()).isFalse();
    assertThat(sent).hasSize(1);
  }

  @Test
  void budgetOfNothing_bringsAnswersBackAsTheyCome() {
    answers(429, "", "Retry-After", "1");
    assertThat(send("GET", 0).response().status()).isEqualTo(429);
  }
}
