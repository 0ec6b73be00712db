package dev.greenlight.judge.feed.rule;

import dev.greenlight.model.Location;
import java.util.Map;

/**
 * A defect that many parts of a document share: the first is told, the others are counted.
 *
 * @param what the first, as it stands
 * @param at where the first stands
 * @param count how many there are
 */
record SharedDefect(String what, Location at, long count) {

  /** The same, with one more of it. */
  SharedDefect andOneMore() {
    return new SharedDefect(what, at, count + 1);
  }

  /** Notes one more under its key. */
  static <K> void note(Map<K, SharedDefect> seen, K key, String what, Location at) {
    seen.merge(key, new SharedDefect(what, at, 1), (first, more) -> first.andOneMore());
  }

  /** What was seen, and how often when it was more than once. */
  String told(String parts) {
    return count == 1 ? what : "%s; %d %s are so".formatted(what, count, parts);
  }
}
