package dev.greenlight.judge.feed.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenlight.model.LoadCurve.Bucket;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static double total(Series series) {
    // Without gaps each bucket but those at the ends is full, so the mean tells the sum.
    return series.buckets(true, 1).stream().mapToDouble(b -> b.mean() * series.width()).sum();
  }

  @Test
  void yearsOfReadings_takeFixedRoomAndLoseNoEnergy() {
    Series series = new Series();
    long start = 1_700_000_000L / 3600 * 3600;
    for (int hour = 0; hour < 30_000; hour++) {
      series.add(start + hour * 3600L, start + (hour + 1) * 3600L, 500);
    }
    List<Bucket> buckets = series.buckets(true, 1);

    assertThat(buckets).hasSizeBetween(1000, 2000);
    assertThat(series.seconds()).isEqualTo(30_000L * 3600);
    assertThat(buckets)
        .isNotEmpty()
        .allSatisfy(b -> assertThat(b.mean()).isEqualTo(500 / 3600.0, within(1e-9)));
  }

  @Test
  void shuffledAndSplitReadings_giveTheSameBucketsAsInOrder() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Series ordered = new Series();
      Series joined = new Series();
      Series part = new Series();
      int[] order = random.ints(3000, 0, 5000).distinct().toArray();
      for (int i : order) {
        ordered.add(i * 900L, (i + 1) * 900L, i % 37);
      }
      for (int i = order.length - 1; i >= 0; i--) {
        part.add(order[i] * 900L, (order[i] + 1) * 900L, order[i] % 37);
        if (random.nextInt(50) == 0 || i == 0) {
          joined.addAll(part);
          part.clear();
        }
      }
      assertThat(joined.width()).isGreaterThanOrEqualTo(ordered.width());
      assertThat(joined.seconds()).isEqualTo(ordered.seconds());
      assertThat(joined.largest(true)).isEqualTo(ordered.largest(true));
      if (joined.width() == ordered.width()) {
        assertThat(joined.buckets(true, 1))
            .usingRecursiveFieldByFieldElementComparator(
                RecursiveComparisonConfiguration.builder()
                    .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-9, Double.class)
                    .build())
            .isEqualTo(ordered.buckets(true, 1));
      }
    }
  }

  @Test
  void spike_staysTheHighestOfItsBucket() {
    Series series = new Series();
    for (int hour = 0; hour < 20_000; hour++) {
      series.add(hour * 3600L, (hour + 1) * 3600L, hour == 7777 ? 99_999 : 100);
    }
    assertThat(series.buckets(true, 3600).stream().mapToDouble(Bucket::most).max().orElseThrow())
        .isEqualTo(99_999, within(1e-6));
  }

  @Test
  void readingOfAYear_isSpreadOverAllOfIt() {
    Series series = new Series();
    series.add(0, 31_536_000, 31_536_000);

    assertThat(series.seconds()).isEqualTo(31_536_000);
    assertThat(series.buckets(true, 1)).hasSizeGreaterThan(100);
    assertThat(total(series)).isGreaterThan(31_000_000);
  }

  @Test
  void timesFarApart_stillFit() {
    Series series = new Series();
    series.add(-100_000_000_000L, -99_999_999_999L, 1);
    series.add(100_000_000_000L, 100_000_000_001L, 2);

    assertThat(series.buckets(false, 1)).extracting(Bucket::mean).containsExactly(1.0, 2.0);
  }
}
