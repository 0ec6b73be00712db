package dev.greenlight.stage;

import dev.greenlight.model.TestCase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The stage that this JVM is busy with. Cucumber makes glue and plug-ins by itself and hands
 * nothing over, so that they have to find it here; therefore one run at a time.
 */
public final class CurrentStage {
  private static final AtomicReference<Booking> CURRENT = new AtomicReference<>();

  private CurrentStage() {}

  /** A place in a feature file: the path as the engine knows it, and a line from 1. */
  public record Place(String file, int line) {}

  private record Booking(Stage stage, Function<Place, Optional<TestCase>> plan) {}

  /**
   * Takes the stage for one run.
   *
   * @param plan which case stands at a place
   */
  public static void book(Stage stage, Function<Place, Optional<TestCase>> plan) {
    if (!CURRENT.compareAndSet(null, new Booking(stage, plan))) {
      throw new IllegalStateException("this JVM is busy with another run");
    }
  }

  /** Gives it free. */
  public static void release() {
    CURRENT.set(null);
  }

  /** The stage. */
  public static Stage get() {
    return booking().stage;
  }

  /** The planned case at that place. */
  public static TestCase caseAt(Place place) {
    return booking()
        .plan
        .apply(place)
        .orElseThrow(() -> new IllegalStateException("no planned case at " + place));
  }

  private static Booking booking() {
    Booking booking = CURRENT.get();
    if (booking == null) {
      throw new IllegalStateException(
          "no run is under way: scenarios are started by 'greenlight run'");
    }
    return booking;
  }
}
