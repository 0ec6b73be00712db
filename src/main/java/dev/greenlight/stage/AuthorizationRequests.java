package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Authorization requests, right and wrong, as the browsers of customers bring them. */
public final class AuthorizationRequests {
  private final Consents consents;
  private final FrontChannel frontChannel;
  private final Journal journal;
  private final Leases leases;

  /**
   * @param quick sends in quantity
   */
  AuthorizationRequests(Consents consents, Transport quick, Journal journal, Leases leases) {
    this.consents = consents;
    this.frontChannel = new FrontChannel(quick);
    this.journal = journal;
    this.leases = leases;
  }

  /**
   * The last answer to an authorization request of a customer: in a session in which he is logged
   * in, without a browser; where that does not do, because he is asked each time who he is, because
   * login or consent are kept by another host, or because they need scripts, in his browser.
   */
  public Exchange request(
      RunFile.Customer customer, RunFile.ThirdParty thirdParty, AuthorizationRequest request) {
    if (needsBrowser(customer, thirdParty)) {
      return consents.play(customer, request);
    }
    Exchange answer = inSession(customer, request);
    return consents.way().needsPerson(answer, request) ? consents.play(customer, request) : answer;
  }

  private Exchange inSession(RunFile.Customer customer, AuthorizationRequest request) {
    return frontChannel.send(
        request, leases.take(new Leased.Session(customer), () -> consents.logIn(customer)));
  }

  /** The answer to an authorization request where nobody is logged in. */
  public Exchange knock(AuthorizationRequest request) {
    return frontChannel.send(request, List.of());
  }

  /**
   * Makes sure that a correct request leads to a login: else no customer gets to be asked.
   *
   * @throws NotReached when it does not
   */
  void requireLogin(RunFile.ThirdParty thirdParty) {
    leases.take(
        new Leased.Login(thirdParty),
        () -> {
          Exchange answer = knock(consents.prepare(thirdParty).request());
          journal.exhibit(null, "correct authorization request, nobody logged in", answer);
          if (!leadsOn(answer, thirdParty)) {
            throw new NotReached(
                Milestone.LOGIN, "a correct authorization request leads to no login", answer);
          }
          return answer;
        });
  }

  /** Redirects within the server were followed: one that is left over leads in circles. */
  private static boolean leavesServer(String uri, String location) {
    try {
      URI here = URI.create(uri);
      return !Objects.equals(here.resolve(location).getAuthority(), here.getAuthority());
    } catch (IllegalArgumentException noUri) {
      // Nobody can follow that: it leads to no login.
      return false;
    }
  }

  private static boolean leadsOn(Exchange answer, RunFile.ThirdParty thirdParty) {
    return answer.answered()
        && (answer.response().status() == 200
            || answer
                .response()
                .header("Location")
                .filter(location -> !location.startsWith(thirdParty.redirectUri()))
                .filter(location -> leavesServer(answer.request().uri(), location))
                .isPresent());
  }

  /**
   * Makes sure that a correct authorization request is taken: else it proves nothing that a wrong
   * one is not.
   *
   * @throws NotCarriedOut when it is not
   */
  public void requireCorrectRequest(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    needsBrowser(customer, thirdParty);
  }

  /** Whether a correct request is taken in a browser only. */
  private boolean needsBrowser(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    requireLogin(thirdParty);
    return leases.take(
        new Leased.CorrectRequest(customer, thirdParty),
        () -> {
          Exchange answer = inSession(customer, consents.prepare(thirdParty).request());
          journal.exhibit(null, "correct authorization request", answer);
          if (isTaken(answer)) {
            return false;
          }
          requireTakenInBrowser(customer, thirdParty);
          return true;
        });
  }

  private void requireTakenInBrowser(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Exchange answer = consents.play(customer, consents.prepare(thirdParty).request());
    journal.exhibit(null, "correct authorization request, in a browser", answer);
    if (!isTaken(answer)) {
      throw new NotCarriedOut("a correct authorization request is not taken", answer);
    }
  }

  /** Taken is what leads to a question for the customer, or at once to a code. */
  private boolean isTaken(Exchange answer) {
    return answer.answered()
        && (consents.way().passes(answer.response())
            || Stream.concat(
                    answer.response().header("Location").stream(),
                    Stream.of(answer.request().uri()))
                .anyMatch(address -> address.matches(".*[?&]code=.*")));
  }
}
