package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Authorizations: a shared one for those who only read, a fresh one for those who spoil it. What
 * fails once fails for all with the same cause.
 */
public final class AuthorizationPool {
  private static final int OK = 200;

  private final RunFile.Endpoints endpoints;
  private final Consents consents;
  private final Onboarding onboarding;
  private final Transport functional;
  private final FrontChannel frontChannel;
  private final Journal journal;
  private final Leases leases;

  /**
   * @param functional sends token requests
   * @param quick sends authorization requests in quantity
   */
  public AuthorizationPool(
      RunFile.Endpoints endpoints,
      Consents consents,
      Onboarding onboarding,
      Transport functional,
      Transport quick,
      Journal journal,
      Leases leases) {
    this.endpoints = endpoints;
    this.consents = consents;
    this.onboarding = onboarding;
    this.functional = functional;
    this.frontChannel = new FrontChannel(quick);
    this.journal = journal;
    this.leases = leases;
  }

  /** The one authorization of the two that everybody may read with and nobody may spoil. */
  public Authorization shared(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    if (customer.handedOver().isPresent() && consents.isOurs(thirdParty)) {
      return consents.handedOver(customer, customer.handedOver().get());
    }
    return leases.take(
        new Leased.Grant(customer, thirdParty),
        () -> fresh(customer, thirdParty),
        new Upkeep<>(grant -> grant.tokens().lifetime(), this::renewed));
  }

  /**
   * The same authorization with tokens that last longer. Others have read where its data is, so
   * that another consent will not do where its data would be elsewhere.
   */
  private Authorization renewed(Authorization old) {
    if (old.tokens().refreshToken().isPresent()) {
      return refreshed(old);
    }
    Authorization next = fresh(old.customer(), old.prepared().thirdParty());
    if (!next.tokens().resourceUri().equals(old.tokens().resourceUri())) {
      throw new NotCarriedOut(
          "the shared access token has expired, no refresh token came with it, and the data of"
              + " another consent is elsewhere");
    }
    return next;
  }

  private Authorization refreshed(Authorization old) {
    Exchange answer = functional.send(refreshOf(old).to(endpoints.token()));
    journal.exhibit(null, "renewal of the tokens for " + old.customer().name(), answer);
    TokenSet tokens =
        TokenSet.in(answer)
            .orElseThrow(
                () ->
                    new NotReached(
                        Milestone.REFRESH,
                        "the shared access token has expired, and its refresh token brings no"
                            + " other",
                        answer));
    return new Authorization(
        old.customer(), old.prepared(), old.code(), answer, tokens.after(old.tokens()));
  }

  /** An authorization for this caller alone. */
  public Authorization fresh(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return redeem(approved(customer, thirdParty));
  }

  /**
   * The same of another scope.
   *
   * @param scope makes it of that of the Third Party
   */
  public Authorization fresh(
      RunFile.Customer customer, RunFile.ThirdParty thirdParty, UnaryOperator<String> scope) {
    requireLogin(thirdParty);
    PreparedRequest prepared = consents.prepare(thirdParty);
    AuthorizationRequest request = prepared.request();
    String asked = scope.apply(prepared.scope());
    PreparedRequest other = prepared.with(request.with(request.parameters().with("scope", asked)));
    return redeemed(customer, other, approve(customer, other));
  }

  /**
   * Makes sure that an Authorization can be ended without ending the one that others read with:
   * some custodians keep only one for each customer and Third Party, whatever he grants again.
   *
   * @throws NotCarriedOut when it is the same
   */
  public void requireApart(Authorization own) {
    if (!isApart(own)) {
      throw new NotCarriedOut(
          "the Data Custodian keeps one Authorization for each customer and Third Party ("
              + own.authorizationUri()
              + "): to end it would end what all other cases read with");
    }
  }

  /** Whether it is another than the one that others read with. */
  boolean isApart(Authorization own) {
    Authorization shared = shared(own.customer(), own.prepared().thirdParty());
    return !own.authorizationUri().equals(shared.authorizationUri());
  }

  /** A consent for this caller alone, its code not yet redeemed. */
  public Approval approved(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    requireLogin(thirdParty);
    PreparedRequest prepared = consents.prepare(thirdParty);
    return approved(customer, prepared, approve(customer, prepared));
  }

  /** The authorization behind a consent that came back. */
  Authorization redeemed(RunFile.Customer customer, PreparedRequest prepared, Callback callback) {
    return redeem(approved(customer, prepared, callback));
  }

  private Approval approved(
      RunFile.Customer customer, PreparedRequest prepared, Callback callback) {
    journal.exhibit(null, "callback for " + customer.name(), callback);
    String code =
        callback
            .parameter("code")
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "no authorization code came back although the customer approved: "
                            + callback.parameter("error").orElse("no error either")));
    return new Approval(customer, prepared, callback, code);
  }

  /**
   * A customer is in one place the first time: an authorization server that remembers consents may
   * make two of what comes at once, as Keycloak does, and break down on that ever after.
   */
  private Callback approve(RunFile.Customer customer, PreparedRequest prepared) {
    return leases.firstAlone(
        new Leased.FirstConsent(customer, prepared.thirdParty()),
        () -> consents.approve(customer, prepared));
  }

  /** The correct request that redeems a consent. */
  public TokenRequest redemptionOf(Approval approval) {
    return TokenRequest.redeem(
        onboarding.credentialsOf(approval.prepared().thirdParty().customer()),
        approval.code(),
        approval.prepared().thirdParty().redirectUri(),
        approval.prepared().pkce());
  }

  private Authorization redeem(Approval approval) {
    RunFile.Customer customer = approval.customer();
    Exchange answer = functional.send(redemptionOf(approval).to(endpoints.token()));
    journal.exhibit(null, "token request for " + customer.name(), answer);
    TokenSet tokens =
        TokenSet.in(answer)
            .orElseThrow(
                () ->
                    new NotReached(
                        Milestone.TOKENS,
                        "the token endpoint gave no tokens for a good code",
                        answer));
    return new Authorization(customer, approval.prepared(), approval.code(), answer, tokens);
  }

  /**
   * The correct request that renews the tokens of an authorization.
   *
   * @throws NotReached when there is nothing to renew them with
   */
  public TokenRequest refreshOf(Authorization authorization) {
    authorization.requirePlayed();
    return TokenRequest.refresh(
        onboarding.credentialsOf(authorization.prepared().thirdParty().customer()),
        authorization.refreshToken(),
        authorization.scope());
  }

  /**
   * Makes sure that a good refresh token brings tokens: else it proves nothing that a bad one does
   * not.
   *
   * @throws NotReached when it does not
   */
  public void requireRefresh(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    leases.take(
        new Leased.Refresh(customer, thirdParty),
        () -> {
          Exchange answer =
              functional.send(refreshOf(fresh(customer, thirdParty)).to(endpoints.token()));
          journal.exhibit(null, "refresh", answer);
          return TokenSet.in(answer)
              .orElseThrow(
                  () ->
                      new NotReached(
                          Milestone.REFRESH, "a good refresh token brings no tokens", answer));
        });
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
    return consents.needsPerson(answer, request) ? consents.play(customer, request) : answer;
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
  private void requireLogin(RunFile.ThirdParty thirdParty) {
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

  private static boolean leadsOn(Exchange answer, RunFile.ThirdParty thirdParty) {
    return answer.answered()
        && (answer.response().status() == OK
            || answer
                .response()
                .header("Location")
                .filter(location -> !location.startsWith(thirdParty.redirectUri()))
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
        && (consents.isOnTheWay(answer.response())
            || Stream.concat(
                    answer.response().header("Location").stream(),
                    Stream.of(answer.request().uri()))
                .anyMatch(address -> address.matches(".*[?&]code=.*")));
  }
}
