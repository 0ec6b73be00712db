package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The leases of a run. Thread-safe. */
public final class Leases {
  private final CaseClock clock;
  private final TargetClock target;
  private final Map<Leased<?>, Lease<?>> leases = new ConcurrentHashMap<>();
  private final Map<Leased<?>, Lease<?>> former = new ConcurrentHashMap<>();

  /**
   * @param clock says how long a case may wait for what another is making
   * @param target says how old what was made is
   */
  public Leases(CaseClock clock, TargetClock target) {
    this.clock = clock;
    this.target = target;
  }

  /** That thing; made now if nobody has asked for it before. */
  <T> T take(Leased<T> what, Supplier<T> make) {
    // The lock is the lease's own: what is made may need other leases.
    return lease(what).take(make);
  }

  /**
   * Does that, everybody for himself; but who comes first does it alone, and the others wait until
   * he is through. How he fared is no matter of theirs, unless he hangs.
   */
  <T> T firstAlone(Leased<Optional<T>> what, Supplier<T> visit) {
    AtomicReference<T> own = new AtomicReference<>();
    AtomicReference<NotCarriedOut> failure = new AtomicReference<>();
    take(
        what,
        () -> {
          try {
            own.set(visit.get());
          } catch (TimeUp e) {
            throw e;
          } catch (NotCarriedOut e) {
            failure.set(e);
          }
          return Optional.ofNullable(own.get());
        });
    if (failure.get() != null) {
      throw failure.get();
    }
    return own.get() != null ? own.get() : visit.get();
  }

  /** The same of something that does not last: renewed when it is time. */
  <T> T take(Leased<T> what, Supplier<T> make, Upkeep<T> upkeep) {
    return lease(what).take(make, upkeep);
  }

  /** What was read of a consent that was ended is read anew. */
  void forgetRead() {
    leases.forEach(
        (what, lease) -> {
          if (what.isRead()) {
            former.put(what, lease);
            leases.remove(what, lease);
          }
        });
  }

  /** What is there of it, be it of a consent that was ended. */
  @SuppressWarnings("unchecked") // equal keys are of one class, and with it of one T
  <T> Optional<T> held(Leased<T> what) {
    Optional<T> now = Optional.ofNullable((Lease<T>) leases.get(what)).flatMap(Lease::held);
    return now.isPresent()
        ? now
        : Optional.ofNullable((Lease<T>) former.get(what)).flatMap(Lease::held);
  }

  /** How far the clock of the target is ahead: what was made when it was less has grown old. */
  Duration ahead() {
    return target.ahead();
  }

  @SuppressWarnings("unchecked") // equal keys are of one class, and with it of one T
  private <T> Lease<T> lease(Leased<T> what) {
    return (Lease<T>) leases.computeIfAbsent(what, unused -> new Lease<T>(clock, target));
  }
}
