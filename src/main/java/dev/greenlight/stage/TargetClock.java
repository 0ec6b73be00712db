package dev.greenlight.stage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the clock of the target shows, as far as is known: it goes with ours until a hook moves it.
 * Thread-safe.
 */
public final class TargetClock implements InstantSource {
  private final AtomicReference<Duration> ahead;
  private final AtomicBoolean seenToMove = new AtomicBoolean();

  /** One that goes with ours. */
  public TargetClock() {
    this(Duration.ZERO);
  }

  /**
   * @param ahead of ours, as it was moved before
   */
  public TargetClock(Duration ahead) {
    this.ahead = new AtomicReference<>(ahead);
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead.get());
  }

  /** Grows as time passes for the target, from wherever: only differences say something. */
  public Duration reading() {
    return Duration.ofNanos(System.nanoTime()).plus(ahead.get());
  }

  /** How much time has passed for the target since a reading. */
  public Duration since(Duration reading) {
    return reading().minus(reading);
  }

  /** How far it is ahead of ours; grows with each move. */
  Duration ahead() {
    return ahead.get();
  }

  /** Whether a server showed in this part of the run that the hook moves it. */
  boolean isSeenToMove() {
    return seenToMove.get();
  }

  /** A server showed it. */
  void showed() {
    seenToMove.set(true);
  }

  /** It was moved forward. */
  void moved(Duration step) {
    ahead.accumulateAndGet(step, Duration::plus);
  }
}
