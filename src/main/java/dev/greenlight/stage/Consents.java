package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.Trail;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Asks a Retail Customer, in his browser, and brings back what arrives at the door of the Third
 * Party.
 */
public final class Consents {
  private final RunFile runFile;
  private final Secrets secrets;
  private final CustomerBrowsers browsers;
  private final WayToConsent way;
  private final CorrectRequests requests;
  private final CallbackDoor door;
  private final Words words;
  private final CaseClock clock;
  private final Optional<PersonalConsent> person;
  private final NewestConsents newest;
  private final SeenCodes codes = new SeenCodes();

  /**
   * @param browsers starts one, without any cookies
   * @param door where callbacks arrive
   * @param words makes states and verifiers
   * @param clock gives each case its time
   * @param person plays consents instead of a browser of ours; empty for nobody
   */
  public Consents(
      RunFile runFile,
      Secrets secrets,
      Supplier<CustomerAgent> browsers,
      CallbackDoor door,
      Words words,
      CaseClock clock,
      Optional<PersonalConsent> person) {
    this.person = person;
    this.runFile = runFile;
    this.secrets = secrets;
    this.browsers = new CustomerBrowsers(runFile.pixit(), secrets, browsers, clock);
    this.way = new WayToConsent(runFile.pixit());
    this.requests = new CorrectRequests(runFile.pixit(), words);
    this.door = door;
    this.words = words;
    this.clock = clock;
    this.newest = new NewestConsents(runFile.pixit().oauth().oneConsent(), clock);
  }

  /** Somebody tries to log in who cannot. */
  public FailedLogins failedLogins() {
    return new FailedLogins(browsers, door, words);
  }

  /** Which of the consents that are played here are the newest. */
  NewestConsents newest() {
    return newest;
  }

  /** The codes that came back so far. */
  SeenCodes codes() {
    return codes;
  }

  /** Whether a browser of ours plays consents, so that one more costs nobody anything. */
  boolean needNobody() {
    return person.isEmpty();
  }

  /** A consent is given where its code comes back. */
  Callback noted(RunFile.Customer customer, PreparedRequest prepared, Callback end) {
    end.parameter("code")
        .ifPresent(
            code -> {
              codes.add(code);
              newest.given(customer, prepared.thirdParty());
            });
    return end;
  }

  /**
   * A correct request of that Third Party.
   *
   * @throws NotPlayable when the run file says of no page how a customer gets through it
   */
  public PreparedRequest prepare(RunFile.ThirdParty thirdParty) {
    if (runFile.pixit().consent().pages().isEmpty() && person.isEmpty()) {
      throw new NotPlayable(
          "the tokens of customers were handed over, and the run file does not say how a consent is"
              + " played (pixit.consent)");
    }
    return requests.correct(thirdParty);
  }

  /** What the authorization server is said to do. */
  OauthWays ways() {
    return runFile.pixit().oauth();
  }

  /** Whether it is the Third Party to which tokens of customers were handed over. */
  boolean isOurs(RunFile.ThirdParty thirdParty) {
    return thirdParty.equals(runFile.pixit().thirdParty());
  }

  /** What was handed over, as if a consent had brought it. */
  Authorization handedOver(RunFile.Customer customer, RunFile.HandedOver tokens) {
    return new Authorization(
        customer,
        requests.correct(runFile.pixit().thirdParty()),
        "",
        null,
        new TokenSet(
            secrets.of(tokens.token()),
            Optional.empty(),
            tokens.scope(),
            Optional.of(tokens.resourceUri()),
            tokens.authorizationUri(),
            tokens.customerResourceUri(),
            Optional.empty()));
  }

  /** The customer logs in and approves; what arrives at the Third Party. */
  public Callback approve(RunFile.Customer customer, PreparedRequest prepared) {
    if (person.isPresent()) {
      return noted(
          customer, prepared, byPerson(person.get(), customer, prepared, Decision.APPROVE));
    }
    return browsers.use(
        agent -> {
          Callback end = decide(agent, customer, prepared, Decision.APPROVE);
          if (!Landing.isAtThirdParty(prepared, end)) {
            throw new NotCarriedOut(
                "the browser never came back to the Third Party; it stopped at "
                    + browsers
                        .walk(agent, browsers.identity(customer))
                        .place()
                        .map(page -> "the page '" + page + "'" + browsers.doubt(agent, customer))
                        .orElse("a page that the run file does not know (pixit.consent)"));
          }
          return noted(customer, prepared, end);
        });
  }

  /**
   * The customer opens the request, logs in where he has to and decides if he is asked.
   *
   * @return where his browser ended, whatever happened; the Third Party's address if all went well
   * @throws NotCarriedOut when he wants to deny and is not asked: nothing then follows from where
   *     he ends
   */
  public Callback decide(RunFile.Customer customer, PreparedRequest prepared, Decision decision) {
    if (person.isPresent()) {
      return noted(customer, prepared, byPerson(person.get(), customer, prepared, decision));
    }
    return browsers.use(
        agent -> noted(customer, prepared, decide(agent, customer, prepared, decision)));
  }

  private Callback byPerson(
      PersonalConsent asked,
      RunFile.Customer customer,
      PreparedRequest prepared,
      Decision decision) {
    return clock.during(() -> {}, () -> asked.decide(customer, prepared, decision));
  }

  private Callback decide(
      CustomerAgent agent, RunFile.Customer customer, PreparedRequest prepared, Decision decision) {
    agent.open(prepared.request().uri());
    ConsentWalk walk = browsers.walk(agent, browsers.identity(customer));
    if (!walk.untilAsked()) {
      if (decision == Decision.DENY) {
        throw notAsked(customer);
      }
      return Landing.of(agent);
    }
    walk.decide(decision);
    return Landing.of(agent, prepared, door);
  }

  private static NotCarriedOut notAsked(RunFile.Customer customer) {
    return new NotCarriedOut(
        "the Data Custodian did not ask " + customer.name() + ", so that he could not deny");
  }

  /**
   * A customer goes with his browser wherever he wants.
   *
   * @param more what he types besides what he knows of himself, by name
   */
  <T> T visit(
      RunFile.Customer customer,
      Map<String, String> more,
      BiFunction<CustomerAgent, Identity, T> visit) {
    Identity identity = browsers.identity(customer).with(more);
    return browsers.use(agent -> visit.apply(agent, identity));
  }

  /**
   * The customer opens a request that may be wrong, logs in where he has to, and approves if he is
   * asked all the same.
   *
   * @return the answer by which his browser was sent on to the Third Party, or to where the request
   *     wanted it; else that which holds the page where he ended
   */
  public Exchange play(RunFile.Customer customer, AuthorizationRequest request) {
    return browsers.use(
        agent -> {
          try {
            agent.open(request.uri());
            browsers.walk(agent, browsers.identity(customer)).decide(Decision.APPROVE);
          } catch (NotCarriedOut e) {
            // Nothing answers at an address that nobody registered; that he was sent there shows.
            Trail trail = agent.trail();
            return way.ends(request).reached(trail).or(trail::lost).orElseThrow(() -> e);
          }
          return way.ends(request).end(agent.trail());
        });
  }

  /**
   * The customer opens a request, logs in where he has to, and denies.
   *
   * @return as {@link #play} does
   * @throws NotCarriedOut when he is not asked: nothing then follows from where he ends
   */
  public Exchange deny(RunFile.Customer customer, AuthorizationRequest request) {
    return browsers.use(
        agent -> {
          agent.open(request.uri());
          ConsentWalk walk = browsers.walk(agent, browsers.identity(customer));
          if (!walk.untilAsked()) {
            throw notAsked(customer);
          }
          try {
            walk.decide(Decision.DENY);
          } catch (NotCarriedOut e) {
            // Nobody need answer where he is sent; that he was sent there shows.
            return way.ends(request).reached(agent.trail()).orElseThrow(() -> e);
          }
          return way.ends(request).end(agent.trail());
        });
  }

  /** Tells by answers where a request is. */
  WayToConsent way() {
    return way;
  }

  /**
   * Who has opened a correct request says who he is, decides nothing, and ends at the authorization
   * server, or at another host that keeps logins for it.
   *
   * @throws NotCarriedOut when he is not asked, or not let in
   */
  void logIn(CustomerAgent agent, Identity identity) {
    ConsentWalk walk = browsers.walk(agent, identity);
    boolean asked = walk.untilAsked();
    CustomerBrowsers.requireIdentified(walk);
    if (!asked && agent.shows(runFile.pixit().consent().loginSign())) {
      throw new NotCarriedOut("the Data Custodian did not let " + identity + " log in");
    }
    if (!way.isAtServer(agent.location())) {
      // A consent that is remembered led on to the Third Party, where no cookie tells of him.
      agent.open(runFile.pixit().endpoints().authorization());
    }
  }

  /** The cookies of a customer who has logged in and not yet decided. */
  public List<BrowserCookie> logIn(RunFile.Customer customer) {
    return browsers.use(
        agent -> {
          agent.open(prepare(runFile.pixit().thirdParty()).request().uri());
          logIn(agent, browsers.identity(customer));
          // Cookies of another host, which keeps the login, are none of the authorization server's.
          return way.isAtServer(agent.location()) ? agent.cookies() : List.of();
        });
  }
}
