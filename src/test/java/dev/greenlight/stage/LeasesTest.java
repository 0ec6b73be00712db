package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Callback;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class LeasesTest {
  private static final Leased<Optional<Callback>> KEY = new Leased.FirstConsent(null, null);

  private final Leases leases = new Leases(new CaseClock(Duration.ofMinutes(5)), new TargetClock());

  private static Callback callback(String uri) {
    return new Callback(uri, List.of());
  }

  @Test
  void firstVisit_isMadeAlone_andEverybodyKeepsHisOwn() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    AtomicInteger together = new AtomicInteger();
    CompletableFuture<Callback> first =
        CompletableFuture.supplyAsync(
            () ->
                leases.firstAlone(
                    KEY,
                    () -> {
                      inside.countDown();
                      awaits(leave);
                      return callback("first " + together.get());
                    }));
    inside.await();
    CompletableFuture<Callback> second =
        CompletableFuture.supplyAsync(
            () -> leases.firstAlone(KEY, () -> callback("second " + together.incrementAndGet())));
    leave.countDown();

    assertThat(first.join().uri()).isEqualTo("first 0");
    assertThat(second.join().uri()).isEqualTo("second 1");
  }

  @Test
  void whoComesFirstAndFails_failsForHimselfOnly() {
    assertThatThrownBy(
            () ->
                leases.firstAlone(
                    KEY,
                    () -> {
                      throw new NotCarriedOut("a hiccup");
                    }))
        .hasMessage("a hiccup");

    assertThat(leases.firstAlone(KEY, () -> callback("second")).uri()).isEqualTo("second");
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
