package dev.greenlight.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Counts and hashes what passes, and refuses to pass more than allowed. */
final class MeteredStream extends FilterInputStream {

  /** More bytes than the limits allow. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    private final XmlProblem.Kind kind;

    TooMuch(XmlProblem.Kind kind, String message) {
      super(message);
      this.kind = kind;
    }

    XmlProblem.Kind kind() {
      return kind;
    }
  }

  private final MessageDigest digest;
  private final ReaderLimits limits;
  private final RecentBytes recent = new RecentBytes();
  private long bytes;
  private long bytesAtToken;

  MeteredStream(InputStream in, ReaderLimits limits) {
    super(in);
    this.limits = limits;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The last of what was read. */
  RecentBytes recent() {
    return recent;
  }

  /** The parser has got one complete token further. */
  void token() {
    bytesAtToken = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (bytes >= limits.bytes()) {
      throw new TooMuch(XmlProblem.Kind.TOO_LARGE, many(limits.bytes()) + "bytes");
    }
    if (bytes - bytesAtToken > limits.tokenBytes()) {
      throw new TooMuch(
          XmlProblem.Kind.LIMIT,
          many(limits.tokenBytes()) + "bytes without a complete tag or piece of text");
    }
    int read = super.read(buffer, offset, (int) Math.min(length, limits.bytes() - bytes));
    if (read > 0) {
      digest.update(buffer, offset, read);
      bytes += read;
      recent.took(buffer, offset, read);
    }
    return read;
  }

  /**
   * Reads on to the end, for the sake of length and hash, if that is not too far.
   *
   * @return whether the end was reached within the limits
   */
  boolean drain() throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long last = Math.min(limits.bytes(), bytes + limits.bytesAfterProblem());
    while (bytes < last) {
      token();
      if (read(buffer, 0, buffer.length) < 0) {
        return true;
      }
    }
    return in.read() < 0;
  }

  private static String many(long limit) {
    return String.format(Locale.ROOT, "more than %,d ", limit);
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The stream belongs to whoever opened it. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }
}
