package dev.greenlight.xml;

import dev.greenlight.model.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The end of what was read of a document in UTF-8, and where it stands: a parser that meets bytes
 * which are no UTF-8 knows only where its last token began.
 */
final class RecentBytes {
  private static final int KEPT = 16 * 1024;

  private final byte[] kept = new byte[4 * KEPT];
  private int length;
  private int line = 1;
  private int column = 1;

  void took(byte[] buffer, int offset, int count) {
    int from = offset;
    int left = count;
    while (left > 0) {
      int more = Math.min(left, kept.length - length);
      System.arraycopy(buffer, from, kept, length, more);
      length += more;
      from += more;
      left -= more;
      if (length == kept.length) {
        forget(length - KEPT);
      }
    }
  }

  private void forget(int count) {
    int lineBegins = -1;
    int lines = 0;
    for (int i = 0; i < count; i++) {
      lines += kept[i] == '\n' ? 1 : 0;
    }
    if (lines > 0) {
      line += lines;
      column = 1;
      lineBegins = count - 1;
      while (kept[lineBegins] != '\n') {
        lineBegins--;
      }
    }
    for (int i = lineBegins + 1; i < count; i++) {
      column += beginsCharacter(kept[i]) ? 1 : 0;
    }
    System.arraycopy(kept, count, kept, 0, length - count);
    length -= count;
  }

  /** Text of ASCII passed that needs not be remembered; lines that ended, and columns since. */
  void passed(int lines, int columns) {
    forget(length);
    line += lines;
    column = lines > 0 ? columns + 1 : column + columns;
  }

  private static boolean beginsCharacter(byte next) {
    return (next & 0xC0) != 0x80;
  }

  /** The place of the first bytes that are no UTF-8; empty when all that is remembered is. */
  Optional<Location> firstThatIsNoUtf8(String path) {
    int begin = 0;
    while (begin < length && begin < 3 && !beginsCharacter(kept[begin])) {
      begin++;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(kept, begin, length - begin);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(length), true);
    if (!result.isError()) {
      return Optional.empty();
    }
    forget(in.position());
    return Optional.of(new Location(line, column, path));
  }
}
