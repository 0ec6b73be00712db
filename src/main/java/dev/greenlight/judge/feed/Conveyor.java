package dev.greenlight.judge.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings the events of one document from the thread that reads to who judges: at once, or, when the
 * document has turned out to be long and a processor is idle, to a thread of its own. Either way
 * each event is heard in order and by one thread at a time, so nobody who hears it can tell.
 *
 * <p>Belongs to the thread that reads. That may go on with elements that are still open, so of
 * these a listener may ask only what their start tags say.
 */
final class Conveyor implements Consumer<FeedEvent>, AutoCloseable {
  private static final int EVENTS = 512;

  /** Bytes of the document after which events are handed over, however few there are. */
  private static final long BYTES = 64 * 1024;

  /** Handed over at a time: enough that neither thread waits for the other all the time. */
  private static final int BATCHES = 4;

  /** Bytes of the document beyond which there is to be one such batch in memory, and no second. */
  private static final long HEAVY = 1024 * 1024;

  private final Processors processors;
  private final Consumer<FeedEvent> listener;
  private long bytes;
  private Thread thread;
  private boolean alone;

  /** What is not handed over yet; nothing stands after the last. */
  private FeedEvent[] batch;

  private int filled;
  private long bytesHandedOver;

  private final Deque<FeedEvent[]> waiting = new ArrayDeque<>(BATCHES);

  /** Batches that wait or are being told. */
  private int pending;

  private boolean ended;

  /** Why the listener hears no more. */
  private Throwable failure;

  /**
   * @param listener hears the events
   */
  Conveyor(Processors processors, Consumer<FeedEvent> listener) {
    this.processors = processors;
    this.listener = listener;
    processors.take();
  }

  /** The document, which is measured while it is read. */
  InputStream watched(InputStream document) {
    return new FilterInputStream(document) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        bytes += Math.max(0, read);
        return read;
      }
    };
  }

  @Override
  public void accept(FeedEvent event) {
    if (thread == null && (alone || !processors.takeIdle(bytes) || !started())) {
      listener.accept(event);
      return;
    }
    batch[filled++] = event;
    if (filled == EVENTS || bytes - bytesHandedOver >= BYTES) {
      handOver(bytes - bytesHandedOver > HEAVY ? 0 : BATCHES - 1);
    }
  }

  /** Whether there is a second thread now; where the system gives none, there never will be. */
  private boolean started() {
    FeedEvent[] first = new FeedEvent[EVENTS];
    Thread rules = new Thread(this::tellAll, "rules");
    rules.setDaemon(true);
    try {
      rules.start();
    } catch (OutOfMemoryError e) { // So Java says that the system gives no more threads.
      processors.giveBack(1);
      alone = true;
      return false;
    }
    batch = first;
    bytesHandedOver = bytes;
    thread = rules;
    return true;
  }

  /**
   * Hands over what there is.
   *
   * @param most how many batches may be left when this returns
   */
  private void handOver(int most) {
    FeedEvent[] full = batch;
    batch = new FeedEvent[EVENTS];
    filled = 0;
    bytesHandedOver = bytes;
    synchronized (this) {
      if (!ended) {
        waiting.add(full);
        pending++;
        notifyAll();
        await(() -> pending <= most);
      }
      rethrow();
    }
  }

  private void rethrow() {
    if (failure instanceof RuntimeException failed) {
      throw failed;
    }
    if (failure instanceof Error failed) {
      throw failed;
    }
  }

  /** As long as it takes: an interrupt ends it no more than it ends reading, and is passed on. */
  private synchronized void await(BooleanSupplier over) {
    boolean interrupted = false;
    while (!over.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellAll() {
    try {
      for (FeedEvent[] next = next(); next != null; next = next()) {
        tell(next);
        told();
      }
    } catch (RuntimeException | Error e) { // Thrown again by the thread that reads.
      failed(e);
    }
  }

  private void tell(FeedEvent[] events) {
    for (int i = 0; i < events.length && events[i] != null; i++) {
      FeedEvent event = events[i];
      events[i] = null; // What was heard needs no memory while the thread waits.
      listener.accept(event);
    }
  }

  /** The next batch that is to be told; null when there will be none. */
  private synchronized FeedEvent[] next() {
    await(() -> ended || !waiting.isEmpty());
    return waiting.poll();
  }

  private synchronized void told() {
    pending--;
    notifyAll();
  }

  private synchronized void failed(Throwable why) {
    failure = why;
    end();
    pending = 0;
  }

  /** Nothing more is told. */
  private synchronized void end() {
    ended = true;
    pending -= waiting.size();
    waiting.clear();
    notifyAll();
  }

  /** Everything was read; returns when everything was heard. */
  void finish() {
    if (thread != null) {
      handOver(0);
    }
  }

  /**
   * Ends the thread, if there is one, after what it is telling; what waits is not heard any more.
   */
  @Override
  public void close() {
    processors.giveBack(thread == null ? 1 : 2);
    if (thread != null) {
      end();
      joined();
    }
  }

  private void joined() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
