package dev.greenlight.party.custodian;

import dev.greenlight.model.WebAddress;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.trust.AnyCertificate;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * Tells a Third Party by a BatchList at its registered address that there is something to fetch
 * (FB_39). What is not taken is sent again.
 */
public final class Notifier implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 3;

  /** Who did not take it is given a moment. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final String NAMESPACE = "http://naesb.org/espi";

  private final Registry registry;
  private final Ledger ledger;
  private final TrustStore trust;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Made when there is something to send: they have threads of their own. */
  private HttpClient http;

  private HttpClient httpAtHome;

  private UnaryOperator<String> naming = UnaryOperator.identity();
  private String root = "BatchList";
  private String member = "resources";
  private int attempts = ATTEMPTS;
  private boolean tellsEverybody;
  private boolean namesThoseOfOthers;
  private boolean tellsWhatIsReady = true;

  Notifier(Registry registry, Ledger ledger, TrustStore trust) {
    this.registry = registry;
    this.ledger = ledger;
    this.trust = trust;
  }

  /** Names resources otherwise. Called before the first request only. */
  public void nameBy(UnaryOperator<String> other) {
    naming = other;
  }

  /** Sends another document element. Called before the first request only. */
  public void callItself(String other) {
    root = other;
  }

  /** Calls what names a resource otherwise. Called before the first request only. */
  public void callMembers(String other) {
    member = other;
  }

  /** Tells all Third Parties, whosever resource it is. Called before the first request only. */
  public void tellEverybody() {
    tellsEverybody = true;
  }

  /** Names Authorizations of other Third Parties, too. Called before the first request only. */
  public void nameThoseOfOthers() {
    namesThoseOfOthers = true;
  }

  /** Sends so often until it is taken; 0 for never. Called before the first request only. */
  public void tryTimes(int times) {
    attempts = times;
  }

  /** Tells nobody of what was not ready when he asked. Called before the first request only. */
  public void keepQuietOfWhatIsReady() {
    tellsWhatIsReady = false;
  }

  /** Tells that something can be fetched now that was asked for before. */
  void sendReady(String resource) {
    if (tellsWhatIsReady) {
      send(resource, List.of(resource));
    }
  }

  /**
   * Notifies whose resource it is; whether that took it.
   *
   * @param addresses by which it is named: its own, or those of its files
   */
  boolean send(String resource, List<String> addresses) {
    return send(owner(resource), resource, addresses);
  }

  /** Notifies a Third Party; whether it took it. */
  boolean send(ThirdPartyRecord reader, String resource, List<String> addresses) {
    String members =
        Stream.concat(addresses.stream(), ofOthers(resource))
            .map(each -> naming.apply(each).replace("&", "&amp;"))
            .map(each -> "<%1$s>%2$s</%1$s>".formatted(member, each))
            .collect(Collectors.joining());
    String body = "<%1$s xmlns=\"%2$s\">%3$s</%1$s>".formatted(root, NAMESPACE, members);
    URI receiver = reader.registration().notificationUri();
    boolean taken = isSent(receiver, body);
    if (tellsEverybody) {
      registry.thirdParties().stream()
          .map(party -> party.registration().notificationUri())
          .distinct()
          .filter(each -> !each.equals(receiver))
          .forEach(each -> isTaken(each, body));
    }
    return taken;
  }

  private Stream<String> ofOthers(String resource) {
    int root = resource.indexOf(Addresses.RESOURCE + "/");
    if (!namesThoseOfOthers || root < 0) {
      return Stream.empty();
    }
    String own = owner(resource).id();
    return ledger.authorizations().stream()
        .filter(each -> each.customer().isPresent() && each.isActive())
        .filter(each -> !each.client().owner().equals(own))
        .map(
            each ->
                resource.substring(0, root) + Addresses.RESOURCE + "/Authorization/" + each.id());
  }

  private boolean isSent(URI receiver, String body) {
    for (int attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0 && isClosedWithin(PAUSE)) {
        return false;
      }
      if (isTaken(receiver, body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosedWithin(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private synchronized HttpClient httpFor(URI receiver) {
    if (WebAddress.isLoopback(receiver.getHost())) {
      httpAtHome = httpAtHome == null ? client(AnyCertificate.context()) : httpAtHome;
      return httpAtHome;
    }
    http = http == null ? client(trust.sslContext()) : http;
    return http;
  }

  private static HttpClient client(SSLContext context) {
    return HttpClient.newBuilder().sslContext(context).connectTimeout(PATIENCE).build();
  }

  /** Sends nothing again. */
  @Override
  public void close() {
    closed.countDown();
  }

  private boolean isTaken(URI receiver, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(receiver)
            .timeout(PATIENCE)
            .header("Content-Type", "application/xml")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return httpFor(receiver).send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException unreachable) {
      // As good as not taken: it is sent again.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Who holds the Authorization, registration or bulk data that is named, else the first. */
  private ThirdPartyRecord owner(String resource) {
    String id = resource.substring(resource.lastIndexOf('/') + 1);
    return ledger
        .authorization(id)
        .map(authorization -> registry.ownerOf(authorization.client()))
        .or(
            () ->
                registry.thirdParties().stream()
                    .filter(one -> one.id().equals(id) || one.bulkId().equals(id))
                    .findFirst())
        .orElse(registry.thirdParties().get(0));
  }
}
