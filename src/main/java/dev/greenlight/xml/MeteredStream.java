package dev.greenlight.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Counts and hashes what passes, and refuses to pass more than allowed. Reads ahead, and stops at
 * marks: the last byte of one is passed alone, so that a parser that tells of the end tag then has
 * not read beyond it.
 */
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

  private static final int BUFFER = 64 * 1024;

  private final MessageDigest digest;
  private final ReaderLimits limits;
  private final RecentBytes recent = new RecentBytes();
  private final EndTags marks;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private boolean marked;
  private IOException failure;
  private long bytes;
  private long bytesAtToken;

  /**
   * @param marks end tags after which reading stops for a moment
   */
  MeteredStream(InputStream in, ReaderLimits limits, EndTags marks) {
    super(in);
    this.limits = limits;
    this.marks = marks;
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

  /**
   * The parser has got one complete token further.
   *
   * @return whether all that was read up to now ends with this token, and with a mark
   */
  boolean token() {
    bytesAtToken = bytes;
    boolean here = marked;
    marked = false;
    return here;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    marked = false;
    if (bytes >= limits.bytes()) {
      throw new TooMuch(XmlProblem.Kind.TOO_LARGE, many(limits.bytes()) + "bytes");
    }
    if (bytes - bytesAtToken > limits.tokenBytes()) {
      throw new TooMuch(
          XmlProblem.Kind.LIMIT,
          many(limits.tokenBytes()) + "bytes without a complete tag or piece of text");
    }
    if (at == end && !fill()) {
      return -1;
    }
    int mark = marks.next(buffer, at, end);
    int most = mark < 0 ? end - at : mark == at ? 1 : mark - at;
    int read = Math.min(most, (int) Math.min(length, limits.bytes() - bytes));
    System.arraycopy(buffer, at, into, offset, read);
    marked = mark == at && read == 1;
    took(read);
    recent.took(into, offset, read);
    return read;
  }

  private void took(int count) {
    at += count;
    bytes += count;
  }

  /**
   * The first bytes, which are still to be read.
   *
   * @return as many, or all that there are
   */
  byte[] peek(int count) throws IOException {
    while (end - at < count && fill()) {
      // on
    }
    return Arrays.copyOfRange(buffer, at, Math.min(at + count, end));
  }

  /** Gets some more of the document; false at its end. */
  private boolean fill() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
    }
    marks.forget();
    int more = in.read(buffer, end, buffer.length - end);
    if (more <= 0) {
      return false;
    }
    digest.update(buffer, end, more);
    end += more;
    return true;
  }

  /** Whether something came of the last mark. */
  void came(boolean something) {
    marks.came(something);
  }

  /** What was read ahead; what is of interest lies from {@link #at()} to {@link #end()}. */
  byte[] ahead() {
    return buffer;
  }

  int at() {
    return at;
  }

  int end() {
    return (int) Math.min(end, at + (limits.bytes() - bytes));
  }

  /**
   * Reads further ahead, which moves what was read ahead.
   *
   * @return whether there is more now; why not is told to who reads on
   */
  boolean lookFurther() {
    if (end - at == buffer.length || failure != null) {
      return false;
    }
    try {
      return fill();
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  /**
   * Passes over bytes that were read ahead, all of ASCII.
   *
   * @param lines how many lines end in them
   * @param columns how far they reach into the last line, or reach on in the line
   */
  void pass(int count, int lines, int columns) {
    took(count);
    bytesAtToken = bytes;
    recent.passed(lines, columns);
  }

  /**
   * Reads on to the end, for the sake of length and hash, if that is not too far.
   *
   * @return whether the end was reached within the limits
   */
  boolean drain() throws IOException {
    byte[] rest = new byte[BUFFER];
    long last = Math.min(limits.bytes(), bytes + limits.bytesAfterProblem());
    while (bytes < last) {
      token();
      if (read(rest, 0, rest.length) < 0) {
        return true;
      }
    }
    return at == end && !fill();
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

  /** A reader that asks takes what comes at once, and no more than that. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
