package dev.greenlight.act.tls;

import dev.greenlight.act.reach.Way;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A connection that ends at a moment and after so many bytes, and remembers how it began. */
final class MeteredSocket implements AutoCloseable {
  /** A long chain of certificates is a tenth of it. */
  private static final int MOST = 1 << 20;

  /** Beyond any ServerHello. */
  private static final int REMEMBERED = 1 << 14;

  private final Socket socket = new Socket();
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private final long deadline;
  private int count;
  private boolean hungUp;

  /**
   * @param deadline {@link System#nanoTime()} after which nothing is read
   */
  MeteredSocket(long deadline) {
    this.deadline = deadline;
  }

  void connect(Server server, Way way) throws IOException {
    try {
      way.connect(socket, server.host(), server.port(), Duration.ofMillis(left()));
    } catch (UnknownHostException e) {
      throw new IOException("the host name is unknown", e);
    }
  }

  /** What the server sent first. */
  byte[] beginning() {
    return beginning.toByteArray();
  }

  /** Whether the server ended the connection before we did. */
  boolean hungUp() {
    return hungUp;
  }

  OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  InputStream in() throws IOException {
    return new FilterInputStream(socket.getInputStream()) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        socket.setSoTimeout(left());
        try {
          int read = super.read(into, offset, length);
          hungUp |= read < 0;
          note(into, offset, Math.max(0, read));
          return read;
        } catch (SocketException reset) {
          hungUp = true;
          throw reset;
        }
      }
    };
  }

  private void note(byte[] bytes, int offset, int read) throws IOException {
    count += read;
    if (count > MOST) {
      throw new IOException("the server sent more than " + MOST + " bytes for a handshake");
    }
    beginning.write(bytes, offset, Math.min(read, REMEMBERED - beginning.size()));
  }

  private int left() throws SocketTimeoutException {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (millis <= 0) {
      throw new SocketTimeoutException("the time is up");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
