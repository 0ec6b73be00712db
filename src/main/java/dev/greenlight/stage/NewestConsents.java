package dev.greenlight.stage;

import dev.greenlight.model.RunFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which consent of a customer to a Third Party is the newest, where a Data Custodian keeps one only
 * and each ends the one before, tokens included ({@code pixit.oauth.oneConsent}). Thread-safe; but
 * such a custodian bears one case at a time.
 */
final class NewestConsents {
  private record Parties(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {}

  /**
   * A consent.
   *
   * @param number of the consents of the two, from 1
   * @param authorization what came of it; empty as long as its code is not redeemed
   * @param asked the case in which it was given; empty for none
   */
  private record Newest(
      int number, Optional<Authorization> authorization, Optional<Object> asked) {}

  private final boolean one;
  private final CaseClock clock;
  private final Map<Parties, Newest> newest = new ConcurrentHashMap<>();

  /**
   * @param one whether each consent ends the one before
   * @param clock knows the case
   */
  NewestConsents(boolean one, CaseClock clock) {
    this.one = one;
    this.clock = clock;
  }

  /** Whether each ends the one before. */
  boolean isOne() {
    return one;
  }

  /** The customer has consented. */
  void given(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    newest.compute(
        new Parties(customer, thirdParty),
        (parties, before) ->
            new Newest(
                before == null ? 1 : before.number() + 1, Optional.empty(), clock.current()));
  }

  /** The code of the newest brought that; of one that nobody told of, where none was open. */
  void redeemed(Authorization authorization) {
    RunFile.Customer customer = authorization.customer();
    RunFile.ThirdParty thirdParty = authorization.prepared().thirdParty();
    Parties parties = new Parties(customer, thirdParty);
    Newest now = newest.get(parties);
    if (now == null || now.authorization().isPresent()) {
      given(customer, thirdParty);
    }
    newest.computeIfPresent(
        parties,
        (same, open) -> new Newest(open.number(), Optional.of(authorization), open.asked()));
  }

  /** The newest is lent to everybody: it is no case's own. */
  void lent(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    newest.computeIfPresent(
        new Parties(customer, thirdParty),
        (same, now) -> new Newest(now.number(), now.authorization(), Optional.empty()));
  }

  /** How many consents there have been; 0 where none ends another. */
  int number(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Newest now = one ? newest.get(new Parties(customer, thirdParty)) : null;
    return now == null ? 0 : now.number();
  }

  /**
   * What the case on this thread was granted last, for itself: another consent, for the sake of
   * reading, would end it. Empty where it was granted nothing, and where consents end no others.
   */
  Optional<Authorization> ofThisCase(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Newest now = one ? newest.get(new Parties(customer, thirdParty)) : null;
    return now == null || now.asked().isEmpty() || !now.asked().equals(clock.current())
        ? Optional.empty()
        : now.authorization();
  }
}
