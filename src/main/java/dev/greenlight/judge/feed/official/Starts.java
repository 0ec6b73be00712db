package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Numbers;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * A set of starts, compared as texts.
 *
 * <p>Rising starts at equal steps share one row: memory depends on how irregular the readings of a
 * block are, hardly on how many there are.
 */
final class Starts {

  private static final class Run {
    private final long first;
    private long step;
    private long last;

    Run(long first) {
      this.first = first;
      last = first;
    }

    boolean takes(long start) {
      return step == 0 || start - last == step;
    }

    void take(long start) {
      step = start - last;
      last = start;
    }

    boolean has(long start) {
      return start == first || (step > 0 && start <= last && (start - first) % step == 0);
    }
  }

  private final TreeMap<Long, Run> runs = new TreeMap<>();
  private final Set<String> others = new HashSet<>();
  private Run latest;

  boolean contains(String start) {
    OptionalLong number = canonical(start);
    if (number.isPresent()) {
      Map.Entry<Long, Run> run = runs.floorEntry(number.getAsLong());
      if (run != null && run.getValue().has(number.getAsLong())) {
        return true;
      }
    }
    return others.contains(start);
  }

  void add(String start) {
    OptionalLong number = canonical(start);
    if (number.isEmpty() || (latest != null && number.getAsLong() <= latest.last)) {
      if (!contains(start)) {
        others.add(start);
      }
      return;
    }
    long next = number.getAsLong();
    if (latest != null && latest.takes(next)) {
      latest.take(next);
    } else {
      latest = new Run(next);
      runs.put(next, latest);
    }
  }

  void clear() {
    runs.clear();
    others.clear();
    latest = null;
  }

  /** Empty unless the number is written as no other text would be. */
  private static OptionalLong canonical(String start) {
    OptionalLong number = Numbers.whole(start);
    return number.isPresent() && Long.toString(number.getAsLong()).equals(start)
        ? number
        : OptionalLong.empty();
  }
}
