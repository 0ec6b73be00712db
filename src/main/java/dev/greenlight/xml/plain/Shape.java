package dev.greenlight.xml.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The markup of plain elements, byte by byte, blanks before them included, with a place for each
 * number.
 *
 * <p>Plain is an element without attributes, comments and references that holds plain elements and
 * blanks, or one whole number as no other text is written (no blank, sign + or leading 0), of at
 * most {@value #DIGITS} digits. All names have one prefix, or none. What has a shape is
 * well-formed, whatever its numbers.
 */
public final class Shape {
  /** What {@link #match} says when other markup stands there. */
  public static final int DIFFERS = -1;

  /** What {@link #match} says when it cannot know before there are more bytes. */
  public static final int RAN_OUT = -2;

  /** Fewer than numbers of 48 bits have, so that nothing overflows. */
  public static final int DIGITS = 14;

  /** Digits and a sign. */
  private static final int LONGEST_NUMBER = DIGITS + 1;

  private final String prefix;
  private final Part root;
  private final byte[][] literals;
  private final int elements;
  private final int depth;
  private final int longest;
  private final int lead;
  private final int leadLines;
  private final int leadColumns;
  private final int lines;

  /** The literal with the last line break of all, and where in it that stands. */
  private final int lastBreak;

  private final int afterBreak;

  /**
   * @param literals what stands before, between and after the numbers
   */
  Shape(String prefix, Part root, List<byte[]> literals) {
    this.prefix = prefix;
    this.root = root;
    this.literals = literals.toArray(byte[][]::new);
    elements = root.elements();
    depth = root.depth();
    longest =
        literals.stream().mapToInt(literal -> literal.length).sum()
            + LONGEST_NUMBER * (literals.size() - 1);
    byte[] first = literals.get(0);
    lead = indexOf(first, '<');
    leadLines = breaks(first, lead);
    leadColumns = lead - 1 - lastIndexOf(first, lead);
    lines = literals.stream().mapToInt(literal -> breaks(literal, literal.length)).sum();
    int last = -1;
    int after = 0;
    for (int i = 0; i < this.literals.length; i++) {
      int at = lastIndexOf(this.literals[i], this.literals[i].length);
      if (at >= 0) {
        last = i;
        after = at + 1;
      }
    }
    lastBreak = last;
    afterBreak = after;
  }

  private static int indexOf(byte[] bytes, char wanted) {
    int at = 0;
    while (bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  private static int breaks(byte[] bytes, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  private static int lastIndexOf(byte[] bytes, int length) {
    int at = length - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  /** Prefix of all names; empty for none. */
  public String prefix() {
    return prefix;
  }

  /** The element itself. */
  public Part root() {
    return root;
  }

  /** How many numbers it has. */
  public int numbers() {
    return literals.length - 1;
  }

  /** How many elements it is. */
  public int elements() {
    return elements;
  }

  /** How many elements stand inside one another. */
  public int depth() {
    return depth;
  }

  /**
   * Compares what stands there with this shape.
   *
   * @param numbers takes the numbers, and behind them where the last line begins; at least one
   *     longer than there are numbers
   * @return where it ends, else {@link #DIFFERS} or {@link #RAN_OUT}
   */
  public int match(byte[] bytes, int from, int to, long[] numbers) {
    if (to - from < longest) {
      return RAN_OUT;
    }
    int at = from;
    int lineBegins = from;
    int last = literals.length - 1;
    for (int i = 0; ; i++) {
      byte[] literal = literals[i];
      int end = at + literal.length;
      if (!Arrays.equals(bytes, at, end, literal, 0, literal.length)) {
        return DIFFERS;
      }
      if (i == lastBreak) {
        lineBegins = at + afterBreak;
      }
      at = end;
      if (i == last) {
        numbers[last] = lineBegins;
        return at;
      }
      boolean negative = bytes[at] == '-';
      int digits = negative ? at + 1 : at;
      long number = 0;
      int next = digits;
      for (int digit = bytes[next] - '0'; digit >= 0 && digit <= 9; digit = bytes[next] - '0') {
        number = number * 10 + digit;
        if (++next - digits > DIGITS) {
          return DIFFERS;
        }
      }
      boolean canonical = next > digits && (bytes[digits] != '0' || (next == at + 1));
      if (!canonical) {
        return DIFFERS;
      }
      numbers[i] = negative ? -number : number;
      at = next;
    }
  }

  /** Line of the start tag of an element that begins, blanks included, at that place. */
  public int startLine(int line) {
    return line + leadLines;
  }

  /** Column of the same. */
  public int startColumn(int column) {
    return leadLines > 0 ? leadColumns + 1 : column + lead;
  }

  /** How many line breaks it has, those of the blanks before it included. */
  public int lines() {
    return lines;
  }

  /** What an element of this shape is written as, from its start tag to its end tag. */
  public String written(long[] numbers) {
    StringBuilder text = new StringBuilder(longest);
    for (int i = 0; i < literals.length; i++) {
      text.append(new String(literals[i], StandardCharsets.US_ASCII));
      if (i < literals.length - 1) {
        text.append(numbers[i]);
      }
    }
    return text.substring(lead);
  }

  @Override
  public String toString() {
    return written(new long[literals.length]);
  }
}
