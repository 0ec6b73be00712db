package dev.greenlight.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Room for the numbers that must be remembered of one document: in memory up to a limit, beyond it
 * in a temporary file. Where the system allows (POSIX) that file loses its name as soon as it is
 * open, so that nothing is left of it however the program ends; elsewhere it is removed at the end
 * of the work. What is read back does not depend on where it was.
 */
public final class Scratch implements AutoCloseable {
  /** Numbers in one chunk. */
  static final int CHUNK = 1 << 12;

  /** Chunks by which the file grows. */
  private static final int MAPPED_CHUNKS = 64;

  /** Share of the memory of Java that is used before anything goes to a file. */
  private static final int SHARE = 16;

  private final boolean tight;
  private long left;

  /** What was given back, and holds what it was used for. */
  private final Deque<LongBuffer> used = new ArrayDeque<>();

  /** Chunks of the file that hold nothing but zeros. */
  private final Deque<LongBuffer> fresh = new ArrayDeque<>();

  private FileChannel file;

  /** Name of the file, while it has one. */
  private Path path;

  private long length;

  /**
   * @param numbers how many are kept in memory, beside those of small tables; with 0 nothing is
   */
  public Scratch(long numbers) {
    tight = numbers == 0;
    left = numbers / CHUNK;
  }

  /** As much in memory as is good for the memory that Java has. */
  public static Scratch ofMemory() {
    return new Scratch(Runtime.getRuntime().maxMemory() / SHARE / Long.BYTES);
  }

  /** All in memory. */
  public static Scratch inMemory() {
    return new Scratch(Long.MAX_VALUE);
  }

  /** Whether not even a small table is kept in memory. */
  boolean isTight() {
    return tight;
  }

  /** A chunk of zeros. */
  LongBuffer chunk() {
    LongBuffer known = used.poll();
    if (known != null) {
      for (int i = 0; i < CHUNK; i++) {
        known.put(i, 0);
      }
      return known;
    }
    if (left > 0) {
      left--;
      return LongBuffer.allocate(CHUNK);
    }
    try {
      if (fresh.isEmpty()) {
        map();
      }
      return fresh.pop();
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a temporary file", e);
    }
  }

  private void map() throws IOException {
    if (file == null) {
      path = Files.createTempFile("greenlight-", ".scratch");
      file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.delete(path);
        path = null;
      }
    }
    long bytes = (long) MAPPED_CHUNKS * CHUNK * Long.BYTES;
    LongBuffer chunks =
        file.map(MapMode.READ_WRITE, length, bytes).order(ByteOrder.nativeOrder()).asLongBuffer();
    for (int i = MAPPED_CHUNKS - 1; i >= 0; i--) {
      fresh.push(chunks.slice(i * CHUNK, CHUNK));
    }
    length += bytes;
  }

  /** Takes a chunk back. */
  void giveBack(LongBuffer chunk) {
    used.push(chunk);
  }

  /** Whether some of it is in a file. */
  public boolean isSpilled() {
    return file != null;
  }

  /** Whether no file of it is to be found on disk (any more). */
  public boolean isGone() {
    return path == null || !Files.exists(path);
  }

  /** Removes the file where it still has a name; what was remembered is gone. */
  @Override
  public void close() {
    if (file == null) {
      return;
    }
    try {
      file.close();
      if (path != null && !path.toFile().delete()) {
        path.toFile().deleteOnExit(); // Some systems keep a file that is mapped.
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be closed", e);
    }
  }
}
