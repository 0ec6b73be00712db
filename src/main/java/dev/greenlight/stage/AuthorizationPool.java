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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Authorizations: a shared one for those who only read, a fresh one for those who spoil it. What
 * fails once fails for all with the same cause.
 */
public final class AuthorizationPool {
  private final RunFile.Endpoints endpoints;
  private final Consents consents;
  private final Onboarding onboarding;
  private final Transport functional;
  private final AuthorizationRequests requests;
  private final Journal journal;
  private final Leases leases;
  private final NewestConsents newest;
  private final Instant opened = InstantSource.system().instant();

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
    this.requests = new AuthorizationRequests(consents, quick, journal, leases);
    this.journal = journal;
    this.leases = leases;
    this.newest = consents.newest();
  }

  /** Those that ask for an authorization. */
  public AuthorizationRequests requests() {
    return requests;
  }

  /** No consent of this pool was given before. */
  public Instant opened() {
    return opened;
  }

  /** The one authorization of the two that everybody may read with and nobody may spoil. */
  public Authorization shared(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    if (customer.handedOver().isPresent() && consents.isOurs(thirdParty)) {
      return consents.handedOver(customer, customer.handedOver().get());
    }
    return newest
        .ofThisCase(customer, thirdParty)
        .orElseGet(
            () ->
                leases
                    .take(
                        new Leased.Grant(customer, thirdParty),
                        () -> issued(leases.ahead(), fresh(customer, thirdParty)),
                        new Upkeep<>(this::lifetime, this::renewed))
                    .authorization());
  }

  /** Whether the case on this thread reads with a consent of its own, which ended all before it. */
  boolean isAtOwn(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return newest.ofThisCase(customer, thirdParty).isPresent();
  }

  /** What everybody reads with is good now, where another consent may have ended it. */
  void keepUp(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    if (newest.isOne()) {
      shared(customer, thirdParty);
    }
  }

  private Issued issued(Duration ahead, Authorization authorization) {
    RunFile.Customer customer = authorization.customer();
    RunFile.ThirdParty thirdParty = authorization.prepared().thirdParty();
    newest.lent(customer, thirdParty);
    return new Issued(ahead, newest.number(customer, thirdParty), authorization);
  }

  /** None at all where another consent has ended it. */
  private Optional<Duration> lifetime(Issued issued) {
    return isEnded(issued)
        ? Optional.of(Duration.ZERO)
        : issued.authorization().tokens().lifetime();
  }

  private boolean isEnded(Issued issued) {
    Authorization held = issued.authorization();
    return newest.number(held.customer(), held.prepared().thirdParty()) != issued.consents();
  }

  /**
   * The same authorization with tokens that last longer. Others have read where its data is, so
   * that another consent will not do where its data would be elsewhere. Where the clock was moved
   * since they came, its refresh token may have had its time too. What another consent has ended is
   * granted anew, and read anew.
   */
  private Issued renewed(Issued issued) {
    Duration ahead = leases.ahead();
    Authorization old = issued.authorization();
    if (isEnded(issued)) {
      leases.forgetRead();
      return issued(ahead, fresh(old.customer(), old.prepared().thirdParty()));
    }
    Optional<Authorization> refreshed = refreshed(issued);
    if (refreshed.isPresent()) {
      boolean keepsToken =
          refreshed.get().tokens().refreshToken().equals(old.tokens().refreshToken());
      return issued(keepsToken ? issued.ahead() : ahead, refreshed.get());
    }
    Authorization next = fresh(old.customer(), old.prepared().thirdParty());
    if (!next.tokens().resourceUri().equals(old.tokens().resourceUri())) {
      throw new NotCarriedOut(
          "the shared access token has expired, no refresh token renews it, and the data of another"
              + " consent is elsewhere");
    }
    return issued(ahead, next);
  }

  /**
   * The same with refreshed tokens; empty where there is nothing to refresh them with any more.
   *
   * @throws NotReached when a refresh token that ought to be good brings none
   */
  private Optional<Authorization> refreshed(Issued issued) {
    Authorization old = issued.authorization();
    if (old.tokens().refreshToken().isEmpty()) {
      return Optional.empty();
    }
    Exchange answer = functional.send(refreshOf(old).to(endpoints.token()));
    journal.exhibit(null, "renewal of the tokens for " + old.customer().name(), answer);
    Optional<Authorization> refreshed = old.refreshedBy(answer);
    boolean hadItsTime =
        leases.ahead().compareTo(issued.ahead()) > 0
            && TokenSet.errorIn(answer).filter("invalid_grant"::equals).isPresent();
    if (refreshed.isEmpty() && !hadItsTime) {
      throw new NotReached(
          Milestone.REFRESH,
          "the shared access token has expired, and its refresh token brings no other",
          answer);
    }
    return refreshed;
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
    requests.requireLogin(thirdParty);
    PreparedRequest prepared = consents.prepare(thirdParty);
    AuthorizationRequest request = prepared.request();
    String asked = scope.apply(prepared.scope());
    PreparedRequest other =
        prepared.with(request.with(request.parameters().saying("scope", asked)));
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
    if (newest.isOne()) {
      // Whoever reads next is granted another one.
      return true;
    }
    Authorization shared = shared(own.customer(), own.prepared().thirdParty());
    return !own.authorizationUri().equals(shared.authorizationUri());
  }

  /** A consent for this caller alone, its code not yet redeemed. */
  public Approval approved(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    requests.requireLogin(thirdParty);
    PreparedRequest prepared = consents.prepare(thirdParty);
    return approved(customer, prepared, approve(customer, prepared));
  }

  /**
   * A consent to a request without a challenge, its code not yet redeemed (RFC 7636 section 4.3).
   *
   * @throws NotServed where the authorization server demands a challenge
   */
  public Approval approvedWithoutChallenge(
      RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    requests.requireLogin(thirdParty);
    PreparedRequest prepared = consents.prepare(thirdParty);
    AuthorizationRequest request = prepared.request();
    PreparedRequest bare =
        prepared.with(
            request.with(
                request.parameters().without("code_challenge").without("code_challenge_method")));
    Callback callback = approve(customer, bare);
    if (callback.parameter("error").filter("invalid_request"::equals).isPresent()) {
      journal.exhibit(null, "callback for " + customer.name(), callback);
      throw new NotServed(
          "the authorization server takes no request without a challenge (invalid_request), so that"
              + " there is nothing to fall back to");
    }
    return approved(customer, bare, callback);
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
                        "the token endpoint gave "
                            + onboarding.named(approval.prepared().thirdParty().customer())
                            + " no tokens for a good code",
                        answer));
    Authorization authorization =
        new Authorization(customer, approval.prepared(), approval.code(), answer, tokens);
    newest.redeemed(authorization);
    return authorization;
  }

  /**
   * The correct request that renews the tokens of an authorization.
   *
   * @throws NotReached when there is nothing to renew them with
   */
  public TokenRequest refreshOf(Authorization authorization) {
    return refreshOf(authorization, authorization.scope())
        .namingScope(consents.namesScopeOnRefresh());
  }

  /** The same for a scope that it names. */
  public TokenRequest refreshOf(Authorization authorization, String scope) {
    authorization.requirePlayed();
    return TokenRequest.refresh(
        onboarding.credentialsOf(authorization.prepared().thirdParty().customer()),
        authorization.refreshToken(),
        scope);
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
}
