package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Authorizations on lease: a shared one for those who only read, a fresh one for those who spoil
 * it, an expired or a revoked one for those who knock with it. What fails once fails for all with
 * the same cause.
 */
public final class AuthorizationPool {
  private final RunFile.Endpoints endpoints;
  private final Consents consents;
  private final Onboarding onboarding;
  private final Transport transport;
  private final Journal journal;
  private final CaseClock clock;
  private final Map<String, Lease> leases = new ConcurrentHashMap<>();

  public AuthorizationPool(
      RunFile.Endpoints endpoints,
      Consents consents,
      Onboarding onboarding,
      Transport transport,
      Journal journal,
      CaseClock clock) {
    this.endpoints = endpoints;
    this.consents = consents;
    this.onboarding = onboarding;
    this.transport = transport;
    this.journal = journal;
    this.clock = clock;
  }

  /** The one authorization of this customer that everybody may read with and nobody may spoil. */
  public Authorization shared(RunFile.Customer customer) {
    return leased("shared " + customer.name(), () -> fresh(customer));
  }

  /**
   * Something expensive that is made once under a name and then shared, such as an expired
   * authorization.
   */
  @SuppressWarnings("unchecked")
  public <T> T leased(String name, Supplier<T> make) {
    // The lock is the lease's own: what is made may need other leases.
    return (T) leases.computeIfAbsent(name, unused -> new Lease(clock)).take(make);
  }

  /** A session of this customer at the authorization server; cookies. */
  public List<Header> session(RunFile.Customer customer) {
    return leased("session " + customer.name(), () -> consents.logIn(customer));
  }

  /** An authorization for this caller alone. */
  public Authorization fresh(RunFile.Customer customer) {
    return redeem(approved(customer, consents.prepare()));
  }

  /** An authorization that another Third Party got. */
  public Authorization fresh(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return redeem(approved(customer, consents.prepare(thirdParty)));
  }

  /** A consent for this caller alone, its code not yet redeemed. */
  public Approval approved(RunFile.Customer customer, Consents.Prepared prepared) {
    Callback callback = consents.approve(customer, prepared);
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

  /** The correct request that redeems a consent. */
  public TokenRequest redemptionOf(Approval approval) {
    return TokenRequest.redeem(
        onboarding.credentialsOf(approval.prepared().thirdParty().customer()),
        approval.code(),
        approval.prepared().thirdParty().redirectUri(),
        approval.prepared().pkce());
  }

  /** Redeems a consent. */
  public Authorization redeem(Approval approval) {
    RunFile.Customer customer = approval.customer();
    Exchange answer = transport.send(redemptionOf(approval).to(endpoints.token()));
    journal.exhibit(null, "token request for " + customer.name(), answer);
    TokenSet tokens =
        TokenSet.in(answer)
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the token endpoint gave no tokens for a good code: "
                            + (answer.answered()
                                ? "status " + answer.response().status()
                                : answer.failure())));
    return new Authorization(customer, approval.prepared(), approval.code(), answer, tokens);
  }
}
