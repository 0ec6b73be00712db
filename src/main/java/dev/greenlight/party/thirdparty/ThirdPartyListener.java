package dev.greenlight.party.thirdparty;

import dev.greenlight.model.Reception;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.PartyServer;
import dev.greenlight.party.server.Request;
import dev.greenlight.trust.ServerIdentity;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A running Third Party that only listens: redirect, notification and scope-selection endpoints,
 * also those of a second Third Party and one that nobody registered.
 */
public final class ThirdPartyListener implements AutoCloseable {
  /** Redirect endpoint of the first Third Party. */
  public static final String REDIRECT = "/ThirdParty/espi/1_1/OAuthCallBack";

  /** Another redirect endpoint that the first registers, to which it sends nobody. */
  public static final String UNUSED_REDIRECT = "/ThirdParty/espi/1_1/SecondOAuthCallBack";

  /** Redirect endpoint of the second Third Party. */
  public static final String OTHER_REDIRECT = "/OtherThirdParty/espi/1_1/OAuthCallBack";

  /** How the paths of notification endpoints end, unless another is registered. */
  private static final String NOTIFICATION = "/espi/1_1/Notification";

  private static final String SCOPE_SELECTION = "/RetailCustomer/ScopeSelection";

  /** Asked for by browsers of their own accord. */
  private static final String ICON = "/favicon.ico";

  private static final String FIRST = "/ThirdParty";
  private static final String SECOND = "/OtherThirdParty";

  private final InstantSource clock;
  private final Arrivals<Callback> callbacks = new Arrivals<>();
  private final NotificationLog notifications = new NotificationLog();
  private final Set<Predicate<Notification>> refused = ConcurrentHashMap.newKeySet();
  private final Set<String> notificationPaths;
  private final Reception reception;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final PartyServer server;

  private ThirdPartyListener(
      ServerIdentity identity,
      InstantSource clock,
      int port,
      Set<String> notificationPaths,
      Reception reception) {
    this.clock = clock;
    this.reception = reception;
    this.notificationPaths = Set.copyOf(notificationPaths);
    this.server = PartyServer.start(identity, port, base -> this::answer);
  }

  /** Starts to listen. */
  public static ThirdPartyListener start(ServerIdentity identity, InstantSource clock) {
    return start(identity, clock, 0, Set.of(), Reception.USUAL);
  }

  /**
   * Starts to listen at the port at which it is registered.
   *
   * @param port 0 for a free one
   * @param notificationPaths further paths at which notifications are taken
   * @param reception how they are taken
   */
  public static ThirdPartyListener start(
      ServerIdentity identity,
      InstantSource clock,
      int port,
      Set<String> notificationPaths,
      Reception reception) {
    return new ThirdPartyListener(identity, clock, port, notificationPaths, reception);
  }

  private Answer answer(Request request) {
    String path = request.path();
    if (path.endsWith(NOTIFICATION) || notificationPaths.contains(path)) {
      return notified(request);
    }
    if (path.endsWith(SCOPE_SELECTION)) {
      return thanks();
    }
    // Whatever else is visited counts as a redirect: an authorization server that bends a redirect
    // URI must be seen where it sent the browser.
    if (path.equals(ICON)) {
      return Answer.text(404, "There is nothing here.");
    }
    callbacks.add(new Callback(path, request.query(), clock.instant()));
    return thanks();
  }

  /** Answers the next such notification as if it were out of order (503). */
  public void refuseOnce(Predicate<Notification> which) {
    refused.add(which);
  }

  private Answer notified(Request request) {
    Optional<String> challenge = reception.challenge().flatMap(name -> request.query().first(name));
    if (request.method().equals("GET") && challenge.isPresent()) {
      return Answer.of(200, "text/plain; charset=utf-8", challenge.get());
    }
    if (!request.method().equals("POST")) {
      return Answer.methodNotAllowed("POST");
    }
    String type = request.header("Content-Type").orElse("");
    Notification arrived =
        new Notification(request.path(), type, request.body(), clock.instant(), true);
    boolean refuses = refused.removeIf(which -> which.test(arrived));
    notifications.add(
        refuses
            ? new Notification(arrived.path(), type, arrived.body(), arrived.at(), false)
            : arrived);
    return dawdles() || refuses
        ? Answer.text(503, "Out of order.")
        : Answer.status(reception.status());
  }

  /** Lets the other side wait; whether the listener closes meanwhile. */
  private boolean dawdles() {
    try {
      return closing.await(reception.delay().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Answer thanks() {
    return Answer.of(
            200,
            "text/html; charset=utf-8",
            "<!DOCTYPE html><title>Third Party</title><p id=\"arrived\">Thank you. You may close"
                + " this page.</p>")
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer");
  }

  /** Scheme, host and port. */
  public URI baseUri() {
    return server.baseUri();
  }

  /** How the first Third Party registers under that name. */
  public Registration registration(String name) {
    return registration(name, FIRST, List.of(at(REDIRECT), at(UNUSED_REDIRECT)));
  }

  /** How the second Third Party registers under that name. */
  public Registration otherRegistration(String name) {
    return registration(name, SECOND, List.of(at(OTHER_REDIRECT)));
  }

  private Registration registration(String name, String application, List<URI> redirects) {
    return new Registration(
        name,
        redirects,
        at(application + NOTIFICATION),
        at(application + SCOPE_SELECTION),
        at(application + "/"));
  }

  /** The absolute address of a path. */
  public URI at(String path) {
    return URI.create(server.baseUri() + path);
  }

  /** Browsers that came back. */
  public Arrivals<Callback> callbacks() {
    return callbacks;
  }

  /** The browser that comes back with that state; waits for it as long as that. */
  public Optional<Callback> awaitCallback(String state, Duration patience)
      throws InterruptedException {
    return callbacks.await(
        callback -> callback.state().filter(state::equals).isPresent(), patience);
  }

  /** What was posted to the notification endpoints, taken or not. */
  public NotificationLog notifications() {
    return notifications;
  }

  /** How many began to connect so far and then did not trust this server, or spoke no TLS. */
  public long failedHandshakes() {
    return server.failedHandshakes();
  }

  /** What went wrong inside so far, in words; empty for nothing: a fault of ours, no deviation. */
  public Optional<String> mistakes() {
    return server.mistakes();
  }

  /** Stops listening. */
  @Override
  public void close() {
    closing.countDown();
    server.close();
  }
}
