package dev.greenlight.party.custodian.grant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What of his data a Retail Customer shares: all of it, or what he chose when he was asked.
 *
 * @param usagePoints ids of those that he chose; empty for all
 * @param from the first day; empty for the earliest there is
 * @param to the last day; empty for all that come
 */
public record Share(Set<String> usagePoints, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** All that the scope opens. */
  public static final Share ALL = new Share(Set.of(), Optional.empty(), Optional.empty());

  public Share {
    usagePoints = Set.copyOf(usagePoints);
  }

  /** The same of all UsagePoints. */
  public Share ofAllUsagePoints() {
    return new Share(Set.of(), from, to);
  }

  /** The same of all days. */
  public Share ofAllDays() {
    return new Share(usagePoints, Optional.empty(), Optional.empty());
  }

  /** Whether some days are left out. */
  public boolean isBounded() {
    return from.isPresent() || to.isPresent();
  }
}
