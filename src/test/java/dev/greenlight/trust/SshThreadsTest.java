package dev.greenlight.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.common.io.AbstractIoServiceFactory;
import org.apache.sshd.common.util.threads.CloseableExecutorService;
import org.apache.sshd.server.SshServer;
import org.junit.jupiter.api.Test;

final class SshThreadsTest {

  private static CloseableExecutorService threads() {
    return ((AbstractIoServiceFactory) SshThreads.of(1).create(SshServer.setUpDefaultServer()))
        .getExecutorService();
  }

  @Test
  void whatArrives_isDone() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    CloseableExecutorService threads = threads();
    threads.execute(done::countDown);

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    threads.close(true);
  }

  @Test
  void whatArrivesAfterTheEnd_isDropped() {
    AtomicBoolean done = new AtomicBoolean();
    CloseableExecutorService threads = threads();
    threads.close(true);

    assertThatCode(() -> threads.execute(() -> done.set(true))).doesNotThrowAnyException();
    assertThat(threads.isShutdown()).isTrue();
    assertThat(done).isFalse();
  }
}
