package dev.greenlight.stage;

import dev.greenlight.act.http.Bell;
import dev.greenlight.record.Callback;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the Third Party is spoken to: by the browser of the Retail Customer, and by the custodian.
 */
public interface CallbackDoor {
  /** What came with that state; waits for it as long as the run allows, then is empty. */
  Optional<Callback> arrival(String state);

  /**
   * What comes with that state though nothing is due; waits for it as long as things may take to
   * settle (policy.limits.settleSeconds), then is empty.
   */
  Optional<Callback> lateArrival(String state);

  /**
   * A notification, as it came.
   *
   * @param contentType as sent; empty for none
   * @param body as sent
   * @param taken whether it was answered with 200; else with 503
   */
  record Message(String contentType, String body, boolean taken) {}

  /**
   * A point in time, from which notifications count.
   *
   * @param notifications how many had arrived
   * @param failedHandshakes how many had tried to
   */
  record Point(long notifications, long failedHandshakes) {}

  /** Now. */
  default Point now() {
    return new Point(0, 0);
  }

  /**
   * All notifications that arrived since, whatever they say; as soon as they are enough, or after
   * that time.
   */
  default List<Message> notifications(
      Point since, Predicate<List<Message>> enough, Duration atMost) {
    return List.of();
  }

  /**
   * Why nothing can be said of what the other Third Party is told; empty where it is heard, and
   * apart from what the first one is told.
   */
  default Optional<String> deafForOther() {
    return Optional.of("nobody listens for another Third Party");
  }

  /**
   * All that the other Third Party was told since, as soon as it is enough, or after that time;
   * mixed with what the first one is told where the two are not told apart.
   */
  default List<Message> notificationsOfOther(
      Point since, Predicate<List<Message>> enough, Duration atMost) {
    return List.of();
  }

  /**
   * Why it says nothing of the target that nothing arrived since; empty where it would have been
   * heard.
   */
  default Optional<String> unheard(Point since) {
    return Optional.empty();
  }

  /** Refuses the next notification that names this resource, once. */
  default void refuseNotification(String resource) {}

  /**
   * What was asked for and is made ready in the background.
   *
   * @param uri as it was asked for first
   * @param since from before that on
   */
  record Awaited(String uri, Point since) {}

  /** All that a notification was waited for by {@link #bell}, each address once. */
  default List<Awaited> awaited() {
    return List.of();
  }

  /** Tells when the custodian says, by a notification, that something is ready. */
  default Bell bell() {
    return Bell.SILENT;
  }
}
