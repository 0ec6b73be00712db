package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
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
  private final Lending lending;
  private final NamedAuthorizations named = new NamedAuthorizations();
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
    this.lending = new Lending(this, newest, leases, this::renewal);
  }

  /** Those that ask for an authorization. */
  public AuthorizationRequests requests() {
    return requests;
  }

  /** What their token responses named. */
  public NamedAuthorizations named() {
    return named;
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
        .orElseGet(() -> lending.of(customer, thirdParty));
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

  /** Whatever comes for the refresh token of the authorization that everybody reads with. */
  private Exchange renewal(Authorization lent) {
    Exchange answer = functional.send(refreshOf(lent).to(endpoints.token()));
    journal.exhibit(null, "renewal of the tokens for " + lent.customer().name(), answer);
    return answer;
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

  /**
   * The consent that came back, its code not yet redeemed.
   *
   * @throws NotCarriedOut when no code came
   */
  Approval approved(RunFile.Customer customer, PreparedRequest prepared, Callback callback) {
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
    named.heard(authorization);
    return authorization;
  }

  /**
   * The correct request that renews the tokens of an authorization.
   *
   * @throws NotReached when there is nothing to renew them with
   */
  public TokenRequest refreshOf(Authorization authorization) {
    return refreshOf(authorization, authorization.scope())
        .namingScope(consents.ways().scopeOnRefresh());
  }

  /** The same for a scope that it names. */
  public TokenRequest refreshOf(Authorization authorization, String scope) {
    authorization.requirePlayed();
    return TokenRequest.refresh(
        onboarding.credentialsOf(authorization.prepared().thirdParty().customer()),
        refreshTokenOf(authorization),
        scope);
  }

  /**
   * What brings new tokens.
   *
   * @throws NotServed where none is issued
   * @throws NotReached when none came
   */
  public String refreshTokenOf(Authorization authorization) {
    if (!isRefreshable(authorization)) {
      throw new NotServed(OauthWays.NO_REFRESH_TOKENS);
    }
    return authorization.refreshToken();
  }

  /** Whether there is something to renew its tokens with, or ought to be. */
  public boolean isRefreshable(Authorization authorization) {
    return authorization.tokens().refreshToken().isPresent()
        || !consents.ways().issuesNoRefreshTokens();
  }

  /**
   * Whether the Third Party gets refresh tokens, or ought to. That none are issued is not believed
   * where one came; but no person is asked for a consent to find that out.
   */
  public boolean bringsRefreshTokens(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    if (!consents.ways().issuesNoRefreshTokens()) {
      return true;
    }
    Optional<Authorization> held =
        leases.held(new Leased.Grant(customer, thirdParty)).map(Issued::authorization);
    if (held.isEmpty() && !consents.needNobody()) {
      return false;
    }
    return isRefreshable(held.orElseGet(() -> shared(customer, thirdParty)));
  }

  /**
   * Makes sure that a good refresh token brings tokens: else it proves nothing that a bad one does
   * not.
   *
   * @throws NotServed where there are none
   * @throws NotReached when it does not
   */
  public void requireRefresh(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    if (!bringsRefreshTokens(customer, thirdParty)) {
      throw new NotServed(OauthWays.NO_REFRESH_TOKENS);
    }
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
