package dev.greenlight.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds any of many known secrets in a text in one pass: a feed of megabytes is searched for
 * hundreds of them.
 *
 * <p>Indexed by the first {@value #PREFIX} characters; of two secrets that begin alike the longer
 * one wins.
 */
final class SecretIndex {
  /** Secrets below this length are not indexed: they would hit ordinary words. */
  static final int PREFIX = 6;

  private final Map<Long, List<Entry>> byPrefix = new HashMap<>();

  private record Entry(String secret, String pseudonym) {}

  void put(String secret, String pseudonym) {
    if (secret.length() < PREFIX) {
      return;
    }
    List<Entry> entries = byPrefix.computeIfAbsent(prefixAt(secret, 0), key -> new ArrayList<>());
    if (entries.stream().noneMatch(entry -> entry.secret.equals(secret))) {
      entries.add(new Entry(secret, pseudonym));
      entries.sort(Comparator.comparingInt((Entry entry) -> entry.secret.length()).reversed());
    }
  }

  String replaceAll(String text) {
    if (byPrefix.isEmpty() || text.length() < PREFIX) {
      return text;
    }
    StringBuilder result = null;
    int copied = 0;
    int last = text.length() - PREFIX;
    int position = 0;
    while (position <= last) {
      Entry hit = at(text, position);
      if (hit == null) {
        position++;
        continue;
      }
      result = result == null ? new StringBuilder(text.length()) : result;
      result.append(text, copied, position).append(hit.pseudonym);
      position += hit.secret.length();
      copied = position;
    }
    return result == null ? text : result.append(text, copied, text.length()).toString();
  }

  private Entry at(String text, int position) {
    List<Entry> entries = byPrefix.get(prefixAt(text, position));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (text.startsWith(entry.secret, position)) {
        return entry;
      }
    }
    return null;
  }

  private static long prefixAt(String text, int position) {
    long key = 0;
    for (int i = position; i < position + PREFIX; i++) {
      key = key * 1_000_003 + text.charAt(i);
    }
    return key;
  }
}
