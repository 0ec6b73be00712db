package dev.greenlight.act.http;

import dev.greenlight.record.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;

/** Reads a body up to a size and a moment, whatever the server sends. */
public final class BoundedBody {
  private static final int CHUNK = 16 * 1024;

  private BoundedBody() {}

  /**
   * Reads.
   *
   * @param limit bytes; what is beyond is cut off
   * @param deadlineNanos {@link System#nanoTime()} after which reading stops with an exception
   */
  public static Body read(InputStream in, long limit, long deadlineNanos) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    boolean truncated = false;
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      if (System.nanoTime() - deadlineNanos > 0) {
        throw new HttpTimeoutException(
            "the body did not end in time, after " + content.size() + " bytes");
      }
      int room = (int) Math.min(count, limit - content.size());
      content.write(chunk, 0, room);
      if (room < count) {
        truncated = true;
        break;
      }
    }
    return new Body("", content.size(), truncated, content.toByteArray());
  }
}
