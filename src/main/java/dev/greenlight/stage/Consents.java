package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.Browsers;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks a Retail Customer, in his browser, and brings back what arrives at the door of the Third
 * Party.
 */
public final class Consents {
  private static final int MOST_HOPS = 5;
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final RunFile runFile;
  private final RunFile.Secrets secrets;
  private final Browsers browsers;
  private final Transport transport;
  private final CallbackDoor door;
  private final Random random;
  private final CaseClock clock;

  /**
   * @param door where callbacks arrive
   * @param random of the run; makes states and verifiers
   * @param clock gives each case its time
   */
  public Consents(
      RunFile runFile,
      RunFile.Secrets secrets,
      Browsers browsers,
      Transport transport,
      CallbackDoor door,
      Random random,
      CaseClock clock) {
    this.runFile = runFile;
    this.secrets = secrets;
    this.browsers = browsers;
    this.transport = transport;
    this.door = door;
    this.random = random;
    this.clock = clock;
  }

  /**
   * A request that is about to be sent, with the verifier that goes with it.
   *
   * @param thirdParty who asks
   * @param request what is asked
   * @param pkce what the token request will have to prove
   */
  public record Prepared(RunFile.ThirdParty thirdParty, AuthorizationRequest request, Pkce pkce) {
    /** The state that must come back. */
    public String state() {
      return request.parameters().get("state").orElse("");
    }

    /** The scope that is asked for. */
    public String scope() {
      return request.parameters().get("scope").orElse("");
    }

    /** The same with another request. */
    public Prepared with(AuthorizationRequest other) {
      return new Prepared(thirdParty, other, pkce);
    }
  }

  /** A correct request of the registered Third Party. */
  public Prepared prepare() {
    return prepare(runFile.pixit().thirdParty());
  }

  /** A correct request of that Third Party. */
  public Prepared prepare(RunFile.ThirdParty thirdParty) {
    Pkce pkce = new Pkce(word(64));
    return new Prepared(
        thirdParty,
        AuthorizationRequest.correct(
            runFile.pixit().endpoints().authorization(),
            thirdParty.customer().id(),
            thirdParty.redirectUri(),
            thirdParty.customer().scope(),
            word(32),
            pkce),
        pkce);
  }

  /** What a customer can decide when he is asked. */
  public enum Decision {
    APPROVE,
    DENY
  }

  /** The customer logs in and approves; what arrives at the Third Party. */
  public Callback approve(RunFile.Customer customer, Prepared prepared) {
    Callback end = decide(customer, prepared, Decision.APPROVE);
    if (!isAt(prepared, end)) {
      throw new NotCarriedOut("the browser never came back to the Third Party");
    }
    return end;
  }

  /**
   * The customer opens the request, logs in where he has to and decides if he is asked.
   *
   * @return where his browser ended, whatever happened; the Third Party's address if all went well
   */
  public Callback decide(RunFile.Customer customer, Prepared prepared, Decision decision) {
    return inBrowser(agent -> decide(agent, customer, prepared, decision));
  }

  private Callback decide(
      CustomerAgent agent, RunFile.Customer customer, Prepared prepared, Decision decision) {
    agent.open(prepared.request().uri());
    if (agent.isAtLogin()) {
      agent.logIn(customer.user(), secrets.of(customer.password()));
    }
    if (!agent.isAskedForConsent()) {
      return place(agent);
    }
    switch (decision) {
      case APPROVE -> agent.approve();
      case DENY -> agent.deny();
    }
    Callback end = place(agent);
    return isAt(prepared, end) ? end : door.arrival(prepared.state()).orElse(end);
  }

  private <T> T inBrowser(Function<CustomerAgent, T> visit) {
    try (CustomerAgent agent = browsers.open()) {
      return clock.during(agent::abandon, () -> visit.apply(agent));
    }
  }

  /**
   * Somebody who does not know the password types a wrong one, and approves if he is asked.
   *
   * @return where his browser ended
   */
  public Callback mistypePassword(RunFile.Customer customer, Prepared prepared) {
    return inBrowser(
        agent -> {
          agent.logIn(prepared.request().uri(), customer.user(), "wrong-" + word(12));
          if (agent.isAskedForConsent()) {
            agent.approve();
          }
          return place(agent);
        });
  }

  private static Callback place(CustomerAgent agent) {
    String uri = agent.location();
    int query = uri.indexOf('?');
    List<Header> parameters = new ArrayList<>();
    if (query >= 0) {
      for (String field : uri.substring(query + 1).replaceFirst("#.*", "").split("&", -1)) {
        String[] pair = field.split("=", 2);
        parameters.add(new Header(decode(pair[0]), pair.length < 2 ? "" : decode(pair[1])));
      }
    }
    return new Callback(uri, parameters);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      // What was not encoded as a form stands for itself.
      return text;
    }
  }

  private static boolean isAt(Prepared prepared, Callback end) {
    return bare(end.uri()).equals(bare(prepared.thirdParty().redirectUri()));
  }

  private static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }

  /** The cookies of a customer who has logged in and not yet decided. */
  public List<Header> logIn(RunFile.Customer customer) {
    return inBrowser(
        agent -> {
          agent.logIn(prepare().request().uri(), customer.user(), secrets.of(customer.password()));
          if (agent.isAtLogin()) {
            throw new NotCarriedOut(
                "the Data Custodian did not let " + customer.name() + " log in");
          }
          return agent.cookies();
        });
  }

  /**
   * Sends an authorization request in the session of a customer who is logged in, and follows
   * redirects as long as they stay at the authorization server. The last answer counts.
   */
  public Exchange request(AuthorizationRequest request, List<Header> cookies) {
    String uri = request.uri();
    URI server = URI.create(request.endpoint());
    Exchange answer = get(uri, cookies);
    for (int hop = 0; hop < MOST_HOPS && staysAt(server, answer); hop++) {
      uri = URI.create(uri).resolve(answer.response().header("Location").orElseThrow()).toString();
      answer = get(uri, cookies);
    }
    return answer;
  }

  private static boolean staysAt(URI server, Exchange answer) {
    if (!answer.answered() || answer.response().status() / 100 != 3) {
      return false;
    }
    return answer
        .response()
        .header("Location")
        .flatMap(location -> authority(server, location))
        .filter(authority -> authority.equals(server.getAuthority()))
        .isPresent();
  }

  private static Optional<String> authority(URI server, String location) {
    try {
      return Optional.ofNullable(server.resolve(location).getAuthority());
    } catch (IllegalArgumentException noUri) {
      // A blank in an error description, for instance: for the judge to read, not to be followed.
      return Optional.empty();
    }
  }

  private Exchange get(String uri, List<Header> cookies) {
    List<Header> headers = new ArrayList<>();
    if (!cookies.isEmpty()) {
      headers.add(
          new Header(
              "Cookie",
              cookies.stream()
                  .map(cookie -> cookie.name() + "=" + cookie.value())
                  .collect(Collectors.joining("; "))));
    }
    return transport.send(HttpCall.get(uri, headers));
  }

  /** A random word of unreserved characters. */
  public String word(int length) {
    synchronized (random) {
      return random
          .ints(length, 0, UNRESERVED.length())
          .mapToObj(index -> String.valueOf(UNRESERVED.charAt(index)))
          .collect(Collectors.joining());
    }
  }
}
