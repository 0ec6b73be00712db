package dev.greenlight.party.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.greenlight.model.Reception;
import dev.greenlight.trust.CertificateAuthority;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThirdPartyListenerTest {
  /** Answers like a redirect endpoint, but nobody registered it. */
  private static final String UNREGISTERED = "/ThirdParty/espi/1_1/Unregistered";

  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());

  private final ThirdPartyListener thirdParty =
      ThirdPartyListener.start(AUTHORITY.issueForLoopback(), Clock.systemUTC());
  private final HttpClient http =
      HttpClient.newBuilder().sslContext(AUTHORITY.trustStore().sslContext()).build();

  @AfterEach
  void stop() {
    thirdParty.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> visit(String pathAndQuery) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(thirdParty.at(pathAndQuery)));
  }

  @Test
  void callbacks_goToWhoWaitsForTheirState() throws Exception {
    CompletableFuture<Optional<Callback>> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return thirdParty.awaitCallback("two", Duration.ofSeconds(10));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    visit(ThirdPartyListener.REDIRECT + "?state=one&code=a");
    visit(UNREGISTERED + "?state=two&code=b");

    assertThat(second.get())
        .hasValueSatisfying(
            callback -> {
              assertThat(callback.parameters().first("code")).hasValue("b");
              assertThat(callback.path()).isEqualTo(UNREGISTERED);
            });
    assertThat(thirdParty.callbacks().next(Duration.ZERO)).isPresent();
    assertThat(thirdParty.callbacks().next(Duration.ofMillis(10))).isEmpty();
  }

  @Test
  void secrets_areNotShown() throws Exception {
    visit(ThirdPartyListener.REDIRECT + "?state=one&code=topsecret");

    assertThat(thirdParty.callbacks().next(Duration.ofSeconds(5)).orElseThrow().toString())
        .doesNotContain("topsecret");
  }

  @Test
  void notification_isKeptAndAnswered() throws Exception {
    URI address = thirdParty.registration("x").notificationUri();
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<BatchList/>")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(heard(0))
        .singleElement()
        .satisfies(
            notification -> {
              assertThat(notification.body()).isEqualTo("<BatchList/>");
              assertThat(notification.contentType()).isEqualTo("application/xml");
              assertThat(notification.taken()).isTrue();
            });
    assertThat(heard(0)).as("for whoever else waits for it").hasSize(1);
    assertThat(heard(thirdParty.notifications().end())).as("before it counts").isEmpty();
    assertThat(send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(405);
  }

  @Test
  void notificationThatIsRefused_isKeptAsSuch() throws Exception {
    thirdParty.refuseOnce(notification -> notification.body().equals("<first/>"));
    URI address = thirdParty.registration("x").notificationUri();
    for (String body : List.of("<other/>", "<first/>", "<first/>")) {
      send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)));
    }

    assertThat(heard(0)).extracting(Notification::taken).containsExactly(true, false, true);
  }

  @Test
  void pathThatIsRegistered_takesNotificationsToo() throws Exception {
    try (ThirdPartyListener other =
        ThirdPartyListener.start(
            AUTHORITY.issueForLoopback(), Clock.systemUTC(), 0, Set.of("/told"), Reception.USUAL)) {
      send(HttpRequest.newBuilder(other.at("/told")).POST(BodyPublishers.ofString("<a/>")));
      send(HttpRequest.newBuilder(other.at("/untold")).POST(BodyPublishers.ofString("<b/>")));

      assertThat(other.notifications().await(0, any -> true, Duration.ZERO))
          .extracting(Notification::body)
          .containsExactly("<a/>");
    }
  }

  @Test
  void reception_isAsTheRunFileSays() throws Exception {
    Reception reception =
        new Reception(Optional.empty(), 202, Duration.ofMillis(300), Optional.of("challenge"));
    try (ThirdPartyListener other =
        ThirdPartyListener.start(
            AUTHORITY.issueForLoopback(), Clock.systemUTC(), 0, Set.of("/told"), reception)) {
      long started = System.nanoTime();
      assertThat(
              send(HttpRequest.newBuilder(other.at("/told")).POST(BodyPublishers.ofString("<a/>")))
                  .statusCode())
          .isEqualTo(202);
      assertThat(Duration.ofNanos(System.nanoTime() - started))
          .isGreaterThanOrEqualTo(Duration.ofMillis(300));

      HttpResponse<String> tried =
          send(HttpRequest.newBuilder(other.at("/told?challenge=a%20b")).GET());
      assertThat(tried.statusCode()).isEqualTo(200);
      assertThat(tried.body()).isEqualTo("a b");
      assertThat(send(HttpRequest.newBuilder(other.at("/told")).GET()).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void whoDoesNotTrustTheCertificate_isCounted() throws Exception {
    visit(ThirdPartyListener.REDIRECT);
    assertThat(thirdParty.failedHandshakes()).isZero();

    HttpClient stranger =
        HttpClient.newBuilder()
            .sslContext(CertificateAuthority.create(Clock.systemUTC()).trustStore().sslContext())
            .build();
    HttpRequest request = HttpRequest.newBuilder(thirdParty.at("/x")).build();
    assertThatThrownBy(() -> stranger.send(request, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          while (thirdParty.failedHandshakes() == 0) {
            Thread.onSpinWait();
          }
        });
  }

  private List<Notification> heard(long since) throws InterruptedException {
    return thirdParty.notifications().await(since, any -> false, Duration.ZERO);
  }

  @Test
  void administrationOfTheServer_isClosed() throws Exception {
    assertThat(visit("/__admin/mappings").statusCode()).isEqualTo(401);
    HttpResponse<String> shutdown =
        send(
            HttpRequest.newBuilder(thirdParty.at("/__admin/shutdown"))
                .POST(BodyPublishers.noBody()));
    assertThat(shutdown.statusCode()).isEqualTo(401);
    assertThat(visit(ThirdPartyListener.REDIRECT).statusCode()).isEqualTo(200);
  }

  @Test
  void server_listensOnLoopbackOnly() throws IOException {
    List<Inet4Address> outside =
        Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(Inet4Address.class::isInstance)
            .map(Inet4Address.class::cast)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    assumeFalse(outside.isEmpty(), "only loopback here");
    for (Inet4Address address : outside) {
      assertThatThrownBy(
              () -> {
                try (Socket socket = new Socket()) {
                  socket.connect(
                      new InetSocketAddress(address, thirdParty.baseUri().getPort()), 2_000);
                }
              })
          .isInstanceOf(ConnectException.class);
    }
  }
}
