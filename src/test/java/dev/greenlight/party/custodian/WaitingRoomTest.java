package dev.greenlight.party.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.LocalPractice.Pace;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches that are made ready in the background. */
final class WaitingRoomTest {
  private static final Request BATCH =
      new Request(
          "GET", Addresses.RESOURCE + "/Batch/Subscription/9", Parameters.none(), List.of(), "");

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(1);
  private final CountDownLatch told = new CountDownLatch(1);

  @AfterEach
  void close() {
    background.shutdownNow();
  }

  private WaitingRoom room(Consumer<String> tellReady) {
    return new WaitingRoom(
        Set.of(Pace.DEFERRED),
        () -> Instant.EPOCH,
        background,
        request -> Answer.status(200),
        path -> {
          told.countDown();
          tellReady.accept(path);
        });
  }

  private void endBackground() throws InterruptedException {
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    background.shutdown();
    assertThat(background.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void batch_isReadyThoughTheClockOfTheCustodianStandsStill() throws InterruptedException {
    WaitingRoom room = room(path -> {});
    assertThat(room.answer(BATCH).status()).isEqualTo(202);
    endBackground();
    assertThat(room.answer(BATCH).status()).isEqualTo(200);
  }

  @Test
  void mistakeInTheBackground_isMetByTheNextWhoAsks() throws InterruptedException {
    WaitingRoom room =
        room(
            path -> {
              throw new IllegalArgumentException("no such receiver");
            });
    room.answer(BATCH);
    endBackground();
    assertThatThrownBy(() -> room.answer(BATCH)).hasRootCauseMessage("no such receiver");
    assertThat(room.answer(BATCH).status()).isEqualTo(200);
  }

  @Test
  void closedCustodian_tellsNobody() throws InterruptedException {
    WaitingRoom room = room(path -> {});
    room.answer(BATCH);
    assertThat(background.shutdownNow()).hasSize(1);
    assertThat(background.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(told.getCount()).isEqualTo(1);
  }
}
