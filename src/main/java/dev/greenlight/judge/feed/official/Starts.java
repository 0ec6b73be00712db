package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Numbers;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A set of starts, compared as texts.
 *
 * <p>Rising or falling starts at equal steps share one row: memory depends on how irregular the
 * readings of a block are, hardly on how many there are. A start that fits no row takes some 20
 * bytes, one that is no number some 50.
 */
final class Starts {
  /** Numbers of ESPI have 48 bits; with larger ones steps could overflow. */
  private static final long LARGEST = 1L << 48;

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

  /** Runs of which each begins after the one before it has ended. */
  private static final class Runs {
    private final TreeMap<Long, Run> byFirst = new TreeMap<>();
    private Run latest;

    /** Whether it could take a number; it never takes one that is not beyond all others. */
    boolean takes(long number) {
      if (latest != null && number <= latest.last) {
        return false;
      }
      if (latest != null && latest.takes(number)) {
        latest.take(number);
      } else {
        latest = new Run(number);
        byFirst.put(number, latest);
      }
      return true;
    }

    boolean has(long number) {
      if (latest == null || number > latest.last) {
        return false;
      }
      Map.Entry<Long, Run> run = byFirst.floorEntry(number);
      return run != null && run.getValue().has(number);
    }

    void clear() {
      byFirst.clear();
      latest = null;
    }
  }

  private final Runs rising = new Runs();

  /** Of the numbers with their signs changed. */
  private final Runs falling = new Runs();

  private final NumberSet strays = new NumberSet();
  private FirstSeen texts;

  boolean contains(String start) {
    OptionalLong number = canonical(start);
    return number.isPresent()
        ? has(number.getAsLong())
        : texts != null && texts.find(Fingerprint.of(start)) >= 0;
  }

  private boolean has(long number) {
    return rising.has(number) || falling.has(-number) || strays.contains(number);
  }

  void add(String start) {
    OptionalLong canonical = canonical(start);
    if (canonical.isEmpty()) {
      texts = texts == null ? new FirstSeen() : texts;
      texts.seen(Fingerprint.of(start), 0);
      return;
    }
    add(canonical.getAsLong());
  }

  /**
   * Takes in a number of 48 bits.
   *
   * @return whether it is new
   */
  boolean add(long number) {
    if (rising.takes(number)) {
      return !falling.has(-number) && !strays.contains(number);
    }
    if (has(number)) {
      return false;
    }
    if (!falling.takes(-number)) {
      strays.add(number);
    }
    return true;
  }

  boolean contains(long number) {
    return has(number);
  }

  void clear() {
    rising.clear();
    falling.clear();
    strays.clear();
    texts = null;
  }

  /** Empty unless the number is written as no other text would be. */
  private static OptionalLong canonical(String start) {
    OptionalLong number = Numbers.isCanonical(start) ? Numbers.whole(start) : OptionalLong.empty();
    return number.isPresent() && Math.abs(number.getAsLong()) <= LARGEST
        ? number
        : OptionalLong.empty();
  }
}
