package dev.greenlight.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception when a document is longer than the user allows. */
final class BoundedStream extends FilterInputStream {
  private final long most;
  private final String source;
  private long read;

  BoundedStream(InputStream in, long most, String source) {
    super(in);
    this.most = most;
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > most) {
      throw new BadInput(
          source + ": longer than " + most + " bytes when unpacked (--max-bytes allows more)");
    }
  }
}
