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
 * one wins. Found as they are, and as whoever echoes them may have escaped them, up to {@value
 * #LAYERS} times over.
 */
final class SecretIndex {
  /** Secrets below this length are not indexed: they would hit ordinary words. */
  static final int PREFIX = 6;

  /** An address in a link in a JSON member is escaped that often. */
  private static final int LAYERS = 3;

  private final Map<Long, List<Entry>> byPrefix = new HashMap<>();
  private final Leaps leaps = new Leaps(PREFIX);

  private record Entry(String secret, String pseudonym) {}

  /** Where a secret stands in a text, and what is to stand there. */
  private record Hit(int from, int to, String pseudonym) {}

  void put(String secret, String pseudonym) {
    if (secret.length() < PREFIX) {
      return;
    }
    leaps.add(secret);
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
    List<Hit> hits = hits(text, LAYERS);
    if (hits.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int copied = 0;
    for (Hit hit : hits) {
      if (hit.from >= copied) {
        result.append(text, copied, hit.from).append(hit.pseudonym);
      }
      // What begins within another one is not told apart, but no part of it is left.
      copied = Math.max(copied, hit.to);
    }
    return result.append(text, copied, text.length()).toString();
  }

  /** In the order of the text; of those that begin at one place the longest first. */
  private List<Hit> hits(String text, int layers) {
    List<Hit> hits = new ArrayList<>();
    int position = leaps.next(text, 0);
    while (position >= 0) {
      Entry hit = at(text, position);
      if (hit == null) {
        position = leaps.next(text, position + 1);
      } else {
        int end = position + hit.secret.length();
        hits.add(new Hit(position, end, hit.pseudonym));
        position = leaps.next(text, end);
      }
    }
    if (layers > 0) {
      Unescaped.of(text)
          .ifPresent(
              unescaped ->
                  hits(unescaped.text(), layers - 1)
                      .forEach(
                          hit ->
                              hits.add(
                                  new Hit(
                                      unescaped.start(hit.from),
                                      unescaped.end(hit.to),
                                      hit.pseudonym))));
      hits.sort(
          Comparator.comparingInt((Hit hit) -> hit.from)
              .thenComparing(Comparator.comparingInt((Hit hit) -> hit.to).reversed()));
    }
    return hits;
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
