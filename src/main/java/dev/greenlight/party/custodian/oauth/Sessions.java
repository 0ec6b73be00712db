package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Browser sessions, by cookie; anonymous until the Retail Customer logs in. */
public final class Sessions {
  private static final String COOKIE = "__Host-custodian";
  private static final Duration LIFETIME = Duration.ofMinutes(30);

  /**
   * One browser.
   *
   * @param id value of the cookie
   * @param csrf must come back with every form
   * @param customer who logged in
   * @param end when it is forgotten
   */
  record Session(String id, String csrf, Optional<RetailCustomer> customer, Instant end) {
    boolean mayPost(Request request) {
      return request.form().first("csrf").filter(csrf::equals).isPresent();
    }
  }

  private final InstantSource clock;
  private final SecretSource secrets;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private boolean renews = true;

  public Sessions(InstantSource clock, SecretSource secrets) {
    this.clock = clock;
    this.secrets = secrets;
  }

  /** Logs everybody out. */
  public void reset() {
    sessions.clear();
  }

  Optional<Session> of(Request request) {
    return request
        .cookie(COOKIE)
        .map(sessions::get)
        .filter(session -> clock.instant().isBefore(session.end()));
  }

  /** A session in which somebody has logged in. */
  Optional<Session> loggedIn(Request request) {
    return of(request).filter(session -> session.customer().isPresent());
  }

  Session open() {
    return remember(Optional.empty());
  }

  /** Replaces an anonymous session, id included, so that nobody can have planted it. */
  Session logIn(Session anonymous, RetailCustomer customer) {
    if (!renews) {
      Session same =
          new Session(anonymous.id(), anonymous.csrf(), Optional.of(customer), anonymous.end());
      sessions.put(same.id(), same);
      return same;
    }
    sessions.remove(anonymous.id());
    return remember(Optional.of(customer));
  }

  /** Lets a session be the one that it was when somebody logs in. */
  void keepIds() {
    renews = false;
  }

  /** Tells the browser which session it is in. */
  static Answer carry(Session session, Answer answer) {
    return answer.with(
        "Set-Cookie", COOKIE + "=" + session.id() + "; Path=/; Secure; HttpOnly; SameSite=Lax");
  }

  private Session remember(Optional<RetailCustomer> customer) {
    Session session =
        new Session(secrets.secret(), secrets.secret(), customer, clock.instant().plus(LIFETIME));
    sessions.put(session.id(), session);
    return session;
  }
}
