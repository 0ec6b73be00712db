package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lends the one authorization of a customer for a Third Party that everybody reads with, and keeps
 * it good: with tokens that last, and where another consent has ended it, granted anew.
 */
final class Lending {
  private final AuthorizationPool pool;
  private final NewestConsents newest;
  private final Leases leases;
  private final Function<Authorization, Exchange> renewal;

  /**
   * @param pool grants what is lent
   * @param renewal sends the refresh token of what is lent
   */
  Lending(
      AuthorizationPool pool,
      NewestConsents newest,
      Leases leases,
      Function<Authorization, Exchange> renewal) {
    this.pool = pool;
    this.newest = newest;
    this.leases = leases;
    this.renewal = renewal;
  }

  /** That of the two. */
  Authorization of(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return leases
        .take(
            new Leased.Grant(customer, thirdParty),
            () -> issued(leases.ahead(), pool.fresh(customer, thirdParty)),
            new Upkeep<>(this::lifetime, this::renewed))
        .authorization();
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
      return issued(ahead, pool.fresh(old.customer(), old.prepared().thirdParty()));
    }
    Optional<Authorization> refreshed = refreshed(issued);
    if (refreshed.isPresent()) {
      boolean keepsToken =
          refreshed.get().tokens().refreshToken().equals(old.tokens().refreshToken());
      return issued(keepsToken ? issued.ahead() : ahead, refreshed.get());
    }
    Authorization next = pool.fresh(old.customer(), old.prepared().thirdParty());
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
    Exchange answer = renewal.apply(old);
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
}
