package dev.greenlight.xml;

import java.nio.charset.StandardCharsets;

/**
 * Finds end tags of one name in bytes, whatever their prefix. What looks like one and stands in a
 * comment is found too, and one that was not read whole is not: they are chances, not facts.
 */
final class EndTags {
  private static final int NOT_YET = -2;

  /** Chances that are let go by at most, once nothing came of those before. */
  private static final int PATIENCE = 64;

  private final byte[] name;
  private int next = NOT_YET;
  private int letBy;
  private int toLetBy;

  /**
   * @param name local name; empty for none
   */
  EndTags(String name) {
    this.name = name.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where the last byte of the next one stands; negative when there is none. */
  int next(byte[] bytes, int from, int to) {
    if (next == NOT_YET || (next >= 0 && next < from)) {
      next = name.length == 0 ? -1 : find(bytes, from, to);
    }
    return next;
  }

  /** The bytes moved, or there are more of them. */
  void forget() {
    next = NOT_YET;
  }

  /** Whether something came of the last one; if not, some are let go by before the next. */
  void came(boolean something) {
    letBy = something ? 0 : Math.min(PATIENCE, 2 * letBy + 1);
    toLetBy = letBy;
  }

  private int find(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '>' && endsTag(bytes, i)) {
        if (toLetBy == 0) {
          return i;
        }
        toLetBy--;
      }
    }
    return -1;
  }

  private boolean endsTag(byte[] bytes, int at) {
    int begins = at - name.length;
    if (begins < 2) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (bytes[begins + i] != name[i]) {
        return false;
      }
    }
    int before = begins - 1;
    if (bytes[before] == ':') {
      do {
        before--;
      } while (before > 0 && bytes[before] != '/' && bytes[before] > ' ' && bytes[before] != '>');
    }
    return before > 0 && bytes[before] == '/' && bytes[before - 1] == '<';
  }
}
