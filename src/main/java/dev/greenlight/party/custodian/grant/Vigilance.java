package dev.greenlight.party.custodian.grant;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The faults that an endpoint notices: all of them, until a deviation makes it overlook one.
 *
 * @param <F> the faults that are possible there
 */
public final class Vigilance<F extends Enum<F> & Fault> {
  private final Set<F> overlooked;

  public Vigilance(Class<F> faults) {
    overlooked = EnumSet.noneOf(faults);
  }

  /** Goes on as if this fault were none. Called before the first request only. */
  public void overlook(F fault) {
    overlooked.add(fault);
  }

  /**
   * Refuses the request if the fault is there.
   *
   * @throws Refusal if so
   */
  public void refuseIf(boolean present, F fault) {
    if (present && !overlooked.contains(fault)) {
      throw new Refusal(fault);
    }
  }

  /**
   * The value, without which nothing can go on.
   *
   * @throws Refusal if there is none
   */
  public <T> T require(Optional<T> value, F fault) {
    return value.orElseThrow(() -> new Refusal(fault));
  }
}
