package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.stage.CallbackDoor.Message;
import dev.greenlight.stage.CallbackDoor.Point;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long several notifications are waited for. */
final class NotificationsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SETTLING = Duration.ofSeconds(5);
  private static final Message FIRST = new Message("", "first", true);
  private static final Message SECOND = new Message("", "second", true);

  private final List<Duration> waits = new ArrayList<>();

  /** Hears the first at once, and the second only if that is not enough. */
  private List<Message> both(Duration wait, boolean isFirstEnough) {
    waits.add(wait);
    return isFirstEnough ? List.of(FIRST) : List.of(FIRST, SECOND);
  }

  @Test
  void whatComesAfterTheFirst_isHeardAsLongAsThingsMayTakeToSettle() {
    Notifications.Ear ear =
        Notifications.more(
            (since, enough, atMost) -> both(atMost, enough.test(List.of(FIRST))), SETTLING);
    assertThat(ear.hear(new Point(0, 0), arrived -> !arrived.isEmpty(), PATIENCE))
        .containsExactly(FIRST, SECOND);
    assertThat(waits).containsExactly(PATIENCE, SETTLING);
  }

  @Test
  void whereNothingCame_itIsNotWaitedForLonger() {
    Notifications.Ear ear =
        Notifications.more(
            (since, enough, atMost) -> {
              waits.add(atMost);
              return List.of();
            },
            SETTLING);
    assertThat(ear.hear(new Point(0, 0), arrived -> !arrived.isEmpty(), PATIENCE)).isEmpty();
    assertThat(waits).containsExactly(PATIENCE);
  }
}
