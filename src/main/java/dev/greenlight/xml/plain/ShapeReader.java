package dev.greenlight.xml.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Learns shapes: reads one element, if it is plain. Knows so little of XML that it cannot err. */
public final class ShapeReader {
  private static final int DEEPEST = 8;
  private static final int NUMBERS = 64;
  private static final int NAME = 64;

  private final byte[] bytes;
  private final int end;
  private final List<byte[]> literals = new ArrayList<>();
  private int at;
  private int literalBegins;
  private String prefix;

  private ShapeReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    at = from;
    literalBegins = from;
    end = to;
  }

  /**
   * The shape of the element that stands there after blanks.
   *
   * @return empty when it is not plain, or not over before the end of the bytes
   */
  public static Optional<Shape> read(byte[] bytes, int from, int to) {
    ShapeReader reader = new ShapeReader(bytes, from, to);
    if (!reader.blanks() || !reader.is(0, '<') || reader.is(1, '/')) {
      return Optional.empty();
    }
    Part root = reader.element(0);
    if (root == null || root.isLeaf()) {
      return Optional.empty();
    }
    reader.endLiteral();
    return Optional.of(new Shape(reader.prefix, root, reader.literals));
  }

  /** An element whose start tag stands here; null when it is not plain. */
  private Part element(int depth) {
    at++;
    int nameBegins = at;
    String name = name();
    if (name == null || !is(0, '>') || depth == DEEPEST) {
      return null;
    }
    byte[] tag = Arrays.copyOfRange(bytes, nameBegins, at);
    at++;
    int leaf = -1;
    List<Part> parts = new ArrayList<>();
    if (is(0, '-') || isDigit()) {
      leaf = literals.size();
      if (!number()) {
        return null;
      }
    } else if (!parts(depth, parts)) {
      return null;
    }
    boolean closed =
        is(0, '<')
            && is(1, '/')
            && at + 2 + tag.length < end
            && Arrays.equals(bytes, at + 2, at + 2 + tag.length, tag, 0, tag.length)
            && bytes[at + 2 + tag.length] == '>';
    if (!closed) {
      return null;
    }
    at += 3 + tag.length;
    return new Part(name, List.copyOf(parts), leaf);
  }

  private boolean parts(int depth, List<Part> parts) {
    while (blanks() && is(0, '<') && !is(1, '/')) {
      Part part = element(depth + 1);
      if (part == null) {
        return false;
      }
      parts.add(part);
    }
    return !parts.isEmpty();
  }

  private boolean number() {
    if (literals.size() == NUMBERS) {
      return false;
    }
    endLiteral();
    int digits = is(0, '-') ? ++at : at;
    while (isDigit()) {
      at++;
    }
    literalBegins = at;
    return at > digits;
  }

  private void endLiteral() {
    literals.add(Arrays.copyOfRange(bytes, literalBegins, at));
  }

  /** Goes on to what is not blank; false for a line break that is not one everywhere. */
  private boolean blanks() {
    while (is(0, ' ') || is(0, '\n') || is(0, '\t') || is(0, '\r')) {
      if (is(0, '\r') && !is(1, '\n')) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** A local name of ASCII letters and digits, whose prefix is that of all; or null. */
  private String name() {
    int begins = at;
    String first = word();
    String before = "";
    String local = first;
    if (is(0, ':')) {
      at++;
      before = first;
      local = word();
    }
    prefix = prefix == null ? before : prefix;
    boolean known = before != null && local != null && before.equals(prefix);
    return known && at - begins <= NAME ? local : null;
  }

  private String word() {
    int begins = at;
    while (at < end && (isLetter(bytes[at]) || (at > begins && isDigit()))) {
      at++;
    }
    return at == begins
        ? null
        : new String(bytes, begins, at - begins, StandardCharsets.US_ASCII).intern();
  }

  private static boolean isLetter(byte letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private boolean isDigit() {
    return at < end && bytes[at] >= '0' && bytes[at] <= '9';
  }

  private boolean is(int ahead, char wanted) {
    return at + ahead < end && bytes[at + ahead] == wanted;
  }
}
