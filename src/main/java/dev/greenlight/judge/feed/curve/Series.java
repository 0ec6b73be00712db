package dev.greenlight.judge.feed.curve;

import dev.greenlight.model.LoadCurve.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values over time in a fixed number of buckets. When they do not suffice, some become one. Buckets
 * begin at multiples of their width since 1970, so two series can be joined exactly. Up to an hour
 * their widths divide it, so that no bucket lies across the edge of an hourly or daily reading: it
 * would show a step half way up that nobody metered.
 */
final class Series {
  /** Hours of 83 days. */
  private static final int MOST = 2000;

  private static final long LEAST_WIDTH = 60;

  /** Widths in seconds; beyond the last they double. */
  private static final long[] WIDTHS = {
    LEAST_WIDTH, 300, 900, 1800, 3600, 7200, 21_600, 86_400, 172_800
  };

  /** Wide enough for most readings, and no wider than any that are common. */
  private static final long FIRST_WIDTH = 900;

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
    if (isEmpty()) {
      width = widthFor(from, end);
    }
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

  /** As wide as the edges of a reading allow: less work, and nothing lost. */
  private static long widthFor(long from, long end) {
    long widest = LEAST_WIDTH;
    for (long each : WIDTHS) {
      if (each <= FIRST_WIDTH && from % each == 0 && end % each == 0) {
        widest = each;
      }
    }
    return widest;
  }

  private static int factor(long width) {
    int place = Arrays.binarySearch(WIDTHS, width);
    return place >= 0 && place + 1 < WIDTHS.length ? (int) (WIDTHS[place + 1] / width) : 2;
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
    int factor = factor(width);
    width *= factor;
    if (isEmpty()) {
      return;
    }
    long newFirst = Math.floorDiv(first, factor);
    int newUsed = (int) (Math.floorDiv(first + used - 1, factor) - newFirst + 1);
    int skipped = (int) (first - factor * newFirst);
    for (int slot = 0; slot < newUsed; slot++) {
      int from = Math.max(0, factor * slot - skipped);
      join(slot, from, Math.min(used, factor * (slot + 1) - skipped));
    }
    Arrays.fill(seconds, newUsed, used, 0);
    first = newFirst;
    used = newUsed;
  }

  /** Makes some buckets one, which stands before them or where they begin. */
  private void join(int slot, int from, int to) {
    long covered = 0;
    for (int each = from; each < to; each++) {
      covered += seconds[each];
    }
    seconds[slot] = covered;
    for (int kind = 0; kind < 2; kind++) {
      double sum = 0;
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int each = from; each < to; each++) {
        sum += sums[kind][each];
        low = Math.min(low, least[kind][each]);
        high = Math.max(high, most[kind][each]);
      }
      sums[kind][slot] = sum;
      least[kind][slot] = low;
      most[kind][slot] = high;
    }
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
