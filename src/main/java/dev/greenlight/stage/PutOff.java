package dev.greenlight.stage;

import dev.greenlight.act.resource.BatchList;
import dev.greenlight.model.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Batches that were not ready when the Third Party asked for them (202). */
public final class PutOff {
  private final Scene scene;
  private final Stage stage;

  public PutOff(Scene scene) {
    this.scene = scene;
    this.stage = scene.stage();
  }

  /**
   * Waits to be told that one of them is ready: one of which nothing was told yet, or any where all
   * is told.
   *
   * @throws NotServed when all were ready
   * @throws dev.greenlight.act.NotCarriedOut when too many notifications arrive
   */
  public void heardOf() {
    // What another Third Party asked for it is told of where nobody may listen.
    Set<WebAddress> own =
        stage.pixit().customers().stream()
            .map(customer -> WebAddress.of(new Batches(stage).uri(customer)))
            .collect(Collectors.toSet());
    List<CallbackDoor.Awaited> all =
        stage.door().awaited().stream()
            .filter(each -> own.contains(WebAddress.of(each.uri())))
            .toList();
    CallbackDoor.Awaited chosen =
        all.stream()
            .filter(each -> !isTold(each))
            .findFirst()
            .or(() -> all.stream().findFirst())
            .orElseThrow(
                () ->
                    new NotServed(
                        "no batch was made ready in the background (202) so far: whatever was"
                            + " asked for came at once"));
    new Notifications(scene).heardOf(chosen.uri(), chosen.since());
  }

  private boolean isTold(CallbackDoor.Awaited awaited) {
    return Stream.<Notifications.Ear>of(
            stage.door()::notifications, stage.door()::notificationsOfOther)
        .flatMap(ear -> ear.hear(awaited.since(), unused -> true, Duration.ZERO).stream())
        .anyMatch(message -> BatchList.names(message.body(), awaited.uri()));
  }
}
