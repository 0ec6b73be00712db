package dev.greenlight.cli;

import dev.greenlight.cli.input.InputDocument;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells a user who waits how far the reading of documents has come; short work passes in silence.
 */
final class ReadingProgress {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final double MEGABYTE = 1e6;

  private final LiveLine line;
  private final LongSupplier nanos;
  private long judged;
  private long next;

  /**
   * Begins to wait.
   *
   * @param line where to tell
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  ReadingProgress(LiveLine line, LongSupplier nanos) {
    this.line = line;
    this.nanos = nanos;
    next = nanos.getAsLong() + PATIENCE;
  }

  /** The bytes of a document, which tell how far they have been read. */
  InputStream watched(InputDocument document, InputStream in) {
    return line.isWatched() ? new Watched(document, in) : in;
  }

  /** A document is judged: what is said of it comes where the line was. */
  synchronized void judged() {
    judged++;
    line.clear();
  }

  private final class Watched extends FilterInputStream {
    private final InputDocument document;
    private long read;

    Watched(InputDocument document, InputStream in) {
      super(in);
      this.document = document;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      took(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      took(Math.max(0, got));
      return got;
    }

    private void took(int bytes) {
      read += bytes;
      synchronized (ReadingProgress.this) {
        long now = nanos.getAsLong();
        if (now - next >= 0) {
          next = now + PAUSE;
          line.show(text());
        }
      }
    }

    /** What tells most comes first: the name may be cut. */
    private String text() {
      String documents = judged == 0 ? "" : String.format(Locale.ROOT, "%,d judged, ", judged);
      String much =
          document.bytes() > 0
              ? String.format(
                  Locale.ROOT,
                  "%d %% of %,.1f MB",
                  Math.min(100, 100 * read / document.bytes()),
                  document.bytes() / MEGABYTE)
              : String.format(Locale.ROOT, "%,.1f MB", read / MEGABYTE);
      return documents + much + " of " + document.source();
    }
  }
}
