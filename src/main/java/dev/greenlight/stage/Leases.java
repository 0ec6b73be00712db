package dev.greenlight.stage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The leases of a run. Thread-safe. */
public final class Leases {
  private final CaseClock clock;
  private final Map<Leased<?>, Lease<?>> leases = new ConcurrentHashMap<>();

  /**
   * @param clock says how long a case may wait for what another is making
   */
  public Leases(CaseClock clock) {
    this.clock = clock;
  }

  /** That thing; made now if nobody has asked for it before. */
  <T> T take(Leased<T> what, Supplier<T> make) {
    // The lock is the lease's own: what is made may need other leases.
    return lease(what).take(make);
  }

  /** The same of something that does not last: renewed when it is time. */
  <T> T take(Leased<T> what, Supplier<T> make, Upkeep<T> upkeep) {
    return lease(what).take(make, upkeep);
  }

  @SuppressWarnings("unchecked") // equal keys are of one class, and with it of one T
  private <T> Lease<T> lease(Leased<T> what) {
    return (Lease<T>) leases.computeIfAbsent(what, unused -> new Lease<T>(clock));
  }
}
