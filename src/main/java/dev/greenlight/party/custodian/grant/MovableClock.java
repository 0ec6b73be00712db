package dev.greenlight.party.custodian.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with another one, ahead of it by as much as it was moved. */
public final class MovableClock implements InstantSource {
  private final InstantSource source;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** A clock that shows what the source shows, until it is moved. */
  public MovableClock(InstantSource source) {
    this.source = source;
  }

  @Override
  public Instant instant() {
    return source.instant().plus(ahead.get());
  }

  /** Moves the clock forward; never back. */
  public void advance(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + step);
    }
    ahead.accumulateAndGet(step, Duration::plus);
  }

  /** Shows what the source shows again. */
  public void reset() {
    ahead.set(Duration.ZERO);
  }
}
