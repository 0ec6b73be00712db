package dev.greenlight.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link BadInput} when a document cannot be read on, or is longer than allowed. */
final class DocumentStream extends FilterInputStream {
  private final String source;
  private final Budget budget;

  DocumentStream(InputStream in, String source, Budget budget) {
    super(in);
    this.source = source;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int got = super.read(buffer, offset, length);
      budget.spend(source, Math.max(got, 0));
      return got;
    } catch (IOException e) {
      throw BadInput.of(source, e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
