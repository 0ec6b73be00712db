package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ConveyorTest {
  private static final int MANY = 100_000;

  private final Processors two = new Processors(2, 1);
  private final Set<Thread> tellers = new HashSet<>();
  private final List<Integer> heard = new ArrayList<>();

  private static FeedEvent event(int number) {
    return new BlockInterval(number, null, OptionalLong.empty(), OptionalLong.empty());
  }

  private void hear(FeedEvent event) {
    heard.add(((BlockInterval) event).entry());
    tellers.add(Thread.currentThread());
  }

  /** A conveyor of a document of which some was read. */
  private static Conveyor begun(Processors processors, Consumer<FeedEvent> listener) {
    Conveyor conveyor = new Conveyor(processors, listener);
    read(conveyor, 1);
    return conveyor;
  }

  private static void read(Conveyor conveyor, int bytes) {
    try (InputStream document = conveyor.watched(new ByteArrayInputStream(new byte[bytes]))) {
      assertThat(document.readAllBytes()).hasSize(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void give(Conveyor conveyor, int count) {
    for (int i = 0; i < count; i++) {
      conveyor.accept(event(i));
    }
  }

  @Test
  void aLongDocument_isHeardInOrderByOneOtherThread() {
    try (Conveyor conveyor = begun(two, this::hear)) {
      give(conveyor, MANY);
      conveyor.finish();
      assertThat(heard).isEqualTo(IntStream.range(0, MANY).boxed().toList());
      assertThat(tellers).hasSize(1).doesNotContain(Thread.currentThread());
    }
    assertThat(tellers).noneMatch(Thread::isAlive);
  }

  @Test
  void aShortDocument_isHeardAtOnce() {
    try (Conveyor conveyor = begun(new Processors(2, 2), this::hear)) {
      give(conveyor, 3);
      assertThat(heard).containsExactly(0, 1, 2);
      assertThat(tellers).containsExactly(Thread.currentThread());
      conveyor.finish();
    }
  }

  @Test
  void whileNoProcessorIsIdle_itIsHeardAtOnce() {
    Conveyor other = begun(two, this::hear);
    try (Conveyor conveyor = begun(two, this::hear)) {
      give(conveyor, 2);
      assertThat(tellers).containsExactly(Thread.currentThread());
      other.close();
      give(conveyor, 2);
      conveyor.finish();
    }
    assertThat(heard).containsExactly(0, 1, 0, 1);
    assertThat(tellers).hasSize(2);
  }

  @Test
  void processorsAreGivenBack() {
    for (int i = 0; i < 3; i++) {
      tellers.clear();
      try (Conveyor conveyor = begun(two, this::hear)) {
        give(conveyor, 1);
        conveyor.finish();
      }
      assertThat(tellers).doesNotContain(Thread.currentThread());
    }
  }

  @Test
  void whatAListenerThrows_isThrownByTheThreadThatReads() {
    Error broken = new OutOfMemoryError("made up");
    AtomicInteger told = new AtomicInteger();
    try (Conveyor conveyor =
        begun(
            two,
            event -> {
              if (told.incrementAndGet() == 1000) {
                throw broken;
              }
            })) {
      assertThatThrownBy(
              () -> {
                give(conveyor, MANY);
                conveyor.finish();
              })
          .isSameAs(broken);
      assertThatThrownBy(conveyor::finish).isSameAs(broken);
    }
    assertThat(told).hasValue(1000);
  }

  @Test
  void aDocumentThatIsGivenUp_isNotHeardToItsEnd() {
    CountDownLatch closing = new CountDownLatch(1);
    try (Conveyor conveyor =
        begun(
            two,
            event -> {
              hear(event);
              await(closing);
            })) {
      give(conveyor, 1000);
      closing.countDown();
    }
    int atTheEnd = heard.size();
    assertThat(tellers).noneMatch(Thread::isAlive);
    assertThat(atTheEnd).isLessThan(1000);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anInterrupt_isPassedOn() {
    try (Conveyor conveyor = begun(two, this::hear)) {
      Thread.currentThread().interrupt();
      give(conveyor, MANY);
      conveyor.finish();
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(heard).hasSize(MANY);
  }

  /** However slow the listener is, what waits for it is limited. */
  @Test
  void theReaderWaits() {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger told = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Conveyor conveyor =
        begun(
            two, event -> most.accumulateAndGet(given.get() - told.incrementAndGet(), Math::max))) {
      for (int i = 0; i < MANY; i++) {
        given.incrementAndGet();
        conveyor.accept(event(i));
      }
      conveyor.finish();
    }
    assertThat(most.get()).isLessThan(5 * 512);
  }

  /** After a piece of the document that is large, nothing is read before it was heard. */
  @Test
  void aHeavyPiece_isHeardAlone() {
    try (Conveyor conveyor = begun(two, this::hear)) {
      give(conveyor, 1);
      read(conveyor, 2 * 1024 * 1024);
      give(conveyor, 1);
      assertThat(heard).hasSize(2);
      conveyor.finish();
    }
  }
}
