package dev.greenlight.record;

import java.util.Arrays;

/**
 * Says where in a text one of many words may begin, and leaps over what can be none (Wu and Manber,
 * "A fast algorithm for multi-pattern searching", 1994): of most texts it looks at a part only.
 * What it names must be looked at; letters count without regard to case.
 */
final class Leaps {
  private static final int BLOCK = 3;
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;

  private final int prefix;
  private final byte[] leaps = new byte[1 << (BLOCK * BITS)];

  /**
   * @param prefix length of the shortest word; more of a word is not looked at
   */
  Leaps(int prefix) {
    this.prefix = prefix;
    Arrays.fill(leaps, (byte) (prefix - BLOCK + 1));
  }

  /** Adds a word of at least the shortest length. */
  void add(String word) {
    for (int end = BLOCK; end <= prefix; end++) {
      int block = block(word, end);
      leaps[block] = (byte) Math.min(leaps[block], prefix - end);
    }
  }

  /**
   * The first place from there on where a word may begin.
   *
   * @return -1 for none
   */
  int next(String text, int from) {
    int end = from + prefix;
    while (end <= text.length()) {
      int leap = leaps[block(text, end)];
      if (leap == 0) {
        return end - prefix;
      }
      end += leap;
    }
    return -1;
  }

  /** Of the last characters before that end: their lowest bits. */
  private static int block(String text, int end) {
    return (text.charAt(end - 3) & MASK) << (2 * BITS)
        | (text.charAt(end - 2) & MASK) << BITS
        | (text.charAt(end - 1) & MASK);
  }
}
