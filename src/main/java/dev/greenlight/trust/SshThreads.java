package dev.greenlight.trust;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.future.CloseFuture;
import org.apache.sshd.common.io.IoServiceFactoryFactory;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.util.threads.NoCloseExecutor;

/**
 * The threads on which an SSH connection is served.
 *
 * <p>Those of the library refuse what still arrives once they are closed by an exception, which
 * ends a thread of the JDK, and that prints it on the standard error of the whole process. Here it
 * is dropped: whoever has closed a connection waits for nothing of it.
 */
public final class SshThreads extends NoCloseExecutor {

  private SshThreads(ThreadPoolExecutor threads) {
    super(threads);
  }

  /**
   * Where a client or a server takes its threads from.
   *
   * @param workers so many threads, for its connections, and as many to resume reading
   */
  public static IoServiceFactoryFactory of(int workers) {
    return new Nio2ServiceFactoryFactory(() -> new SshThreads(pool(workers)));
  }

  private static ThreadPoolExecutor pool(int workers) {
    return new ThreadPoolExecutor(
        workers,
        workers,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> {
          Thread thread = new Thread(task, "ssh");
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.DiscardPolicy());
  }

  @Override
  public void execute(Runnable task) {
    // Discarded by the pool itself once that is closed.
    executor.execute(task);
  }

  @Override
  public CloseFuture close(boolean immediately) {
    executor.shutdown();
    return super.close(immediately);
  }
}
