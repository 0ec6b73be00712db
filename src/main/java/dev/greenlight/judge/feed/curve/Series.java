package dev.greenlight.judge.feed.curve;

import dev.greenlight.model.LoadCurve.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values over time in a fixed number of buckets. When they do not suffice, two become one: the
 * width doubles. Buckets begin at multiples of their width since 1970, so two series can be joined
 * exactly.
 */
final class Series {
  private static final int MOST = 480;
  private static final long LEAST_WIDTH = 60;

  private static final int PER_SECOND = 0;
  private static final int LEVEL = 1;

  private long width = LEAST_WIDTH;
  private long first;
  private int used;
  private final long[] seconds = new long[MOST];
  private final double[][] sums = new double[2][MOST];
  private final double[][] least = new double[2][MOST];
  private final double[][] most = new double[2][MOST];

  boolean isEmpty() {
    return used == 0;
  }

  void clear() {
    width = LEAST_WIDTH;
    used = 0;
  }

  /** A value that stands for a stretch of time; a moment counts as a second. */
  void add(long from, long to, double value) {
    long end = Math.max(to, from + 1);
    makeRoom(from, end - 1);
    double perSecond = value / (end - from);
    for (long index = Math.floorDiv(from, width); index * width < end; index++) {
      long share = Math.min(end, (index + 1) * width) - Math.max(from, index * width);
      int slot = (int) (index - first);
      note(slot, share, PER_SECOND, perSecond * share, perSecond, perSecond);
      note(slot, 0, LEVEL, value * share, value, value);
    }
  }

  /** Everything that the other has; the other may be coarser afterwards. */
  void addAll(Series other) {
    if (other.isEmpty()) {
      return;
    }
    if (!isEmpty()) {
      while (width < other.width) {
        coarsen();
      }
    }
    makeRoom(other.first * other.width, (other.first + other.used) * other.width - 1);
    while (other.width < width) {
      other.coarsen();
    }
    while (width < other.width) {
      coarsen();
    }
    for (int from = 0; from < other.used; from++) {
      if (other.seconds[from] > 0) {
        int slot = (int) (other.first + from - first);
        for (int kind = 0; kind < 2; kind++) {
          note(
              slot,
              kind == PER_SECOND ? other.seconds[from] : 0,
              kind,
              other.sums[kind][from],
              other.least[kind][from],
              other.most[kind][from]);
        }
      }
    }
  }

  private void note(int slot, long share, int kind, double sum, double low, double high) {
    seconds[slot] += share;
    sums[kind][slot] += sum;
    least[kind][slot] = Math.min(least[kind][slot], low);
    most[kind][slot] = Math.max(most[kind][slot], high);
  }

  private void makeRoom(long from, long last) {
    while (isEmpty() ? span(from, last) > MOST : needed(from, last) > MOST) {
      coarsen();
    }
    long begin = Math.floorDiv(from, width);
    long end = Math.floorDiv(last, width) + 1;
    if (isEmpty()) {
      first = begin;
    } else if (begin < first) {
      shift((int) (first - begin));
      first = begin;
    }
    for (; first + used < end; used++) {
      empty(used);
    }
  }

  private long span(long from, long last) {
    return Math.floorDiv(last, width) - Math.floorDiv(from, width) + 1;
  }

  private long needed(long from, long last) {
    long begin = Math.min(first, Math.floorDiv(from, width));
    return Math.max(first + used - 1, Math.floorDiv(last, width)) - begin + 1;
  }

  private void shift(int by) {
    System.arraycopy(seconds, 0, seconds, by, used);
    for (double[][] numbers : List.of(sums, least, most)) {
      for (double[] of : numbers) {
        System.arraycopy(of, 0, of, by, used);
      }
    }
    used += by;
    for (int slot = 0; slot < by; slot++) {
      empty(slot);
    }
  }

  private void empty(int slot) {
    seconds[slot] = 0;
    for (int kind = 0; kind < 2; kind++) {
      sums[kind][slot] = 0;
      least[kind][slot] = Double.POSITIVE_INFINITY;
      most[kind][slot] = Double.NEGATIVE_INFINITY;
    }
  }

  private void coarsen() {
    width *= 2;
    if (isEmpty()) {
      return;
    }
    long newFirst = Math.floorDiv(first, 2);
    int newUsed = (int) (Math.floorDiv(first + used - 1, 2) - newFirst + 1);
    int odd = (int) (first - 2 * newFirst);
    for (int slot = 0; slot < newUsed; slot++) {
      int left = 2 * slot - odd;
      boolean hasLeft = left >= 0;
      boolean hasRight = left + 1 < used;
      seconds[slot] = (hasLeft ? seconds[left] : 0) + (hasRight ? seconds[left + 1] : 0);
      for (int kind = 0; kind < 2; kind++) {
        double[] sum = sums[kind];
        double[] low = least[kind];
        double[] high = most[kind];
        sum[slot] = (hasLeft ? sum[left] : 0) + (hasRight ? sum[left + 1] : 0);
        low[slot] =
            Math.min(
                hasLeft ? low[left] : Double.POSITIVE_INFINITY,
                hasRight ? low[left + 1] : Double.POSITIVE_INFINITY);
        high[slot] =
            Math.max(
                hasLeft ? high[left] : Double.NEGATIVE_INFINITY,
                hasRight ? high[left + 1] : Double.NEGATIVE_INFINITY);
      }
    }
    Arrays.fill(seconds, newUsed, used, 0);
    first = newFirst;
    used = newUsed;
  }

  long width() {
    return width;
  }

  /** Seconds that readings cover, those covered twice counted twice. */
  long seconds() {
    return Arrays.stream(seconds, 0, used).sum();
  }

  /** The largest value, sign aside. */
  double largest(boolean isAmount) {
    int kind = isAmount ? PER_SECOND : LEVEL;
    double largest = 0;
    for (int slot = 0; slot < used; slot++) {
      if (seconds[slot] > 0) {
        largest =
            Math.max(largest, Math.max(Math.abs(least[kind][slot]), Math.abs(most[kind][slot])));
      }
    }
    return largest;
  }

  /**
   * The buckets that have readings.
   *
   * @param isAmount whether values add up over time, so that each is given per second
   * @param factor by which all values are multiplied
   */
  List<Bucket> buckets(boolean isAmount, double factor) {
    int kind = isAmount ? PER_SECOND : LEVEL;
    List<Bucket> buckets = new ArrayList<>();
    for (int slot = 0; slot < used; slot++) {
      if (seconds[slot] > 0) {
        buckets.add(
            new Bucket(
                (first + slot) * width,
                sums[kind][slot] / seconds[slot] * factor,
                least[kind][slot] * factor,
                most[kind][slot] * factor));
      }
    }
    return buckets;
  }
}
