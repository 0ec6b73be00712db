package dev.greenlight.judge.feed.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.LoadCurve.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void readingsInAnyOrder_areCoveredAsSecondsCountedOneByOne() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int[] covered = new int[2000];
      Coverage coverage = new Coverage();
      for (int i = 0; i < 12; i++) {
        int from = random.nextInt(190) * 10;
        int to = from + 10 * (1 + random.nextInt(9));
        coverage.add(from, to);
        for (int second = from; second < to; second++) {
          covered[second]++;
        }
      }
      assertThat(coverage.overlaps()).as("seed %d", seed).isEqualTo(runs(covered, 2));
      assertThat(coverage.gaps()).as("seed %d", seed).isEqualTo(inner(runs(covered, 1)));
    }
  }

  private static List<Span> runs(int[] covered, int least) {
    List<Span> runs = new ArrayList<>();
    int from = -1;
    for (int second = 0; second < covered.length; second++) {
      if (covered[second] >= least && from < 0) {
        from = second;
      } else if (covered[second] < least && from >= 0) {
        runs.add(new Span(from, second));
        from = -1;
      }
    }
    return runs;
  }

  private static List<Span> inner(List<Span> runs) {
    List<Span> gaps = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      gaps.add(new Span(runs.get(i - 1).to(), runs.get(i).from()));
    }
    return gaps;
  }

  @Test
  void veryManyGaps_areCountedAndTheLongestKept() {
    Coverage coverage = new Coverage();
    for (int i = 0; i < 100_000; i++) {
      coverage.add(i * 100L, i * 100L + 50);
    }
    coverage.add(20_000_000, 20_000_050);

    assertThat(coverage.gaps()).hasSizeLessThanOrEqualTo(1000);
    assertThat(coverage.gaps().size() + coverage.furtherGaps()).isEqualTo(100_000);
    assertThat(coverage.gaps()).contains(new Span(9_999_950, 20_000_000));
  }

  @Test
  void lastSecondThatADurationForgot_isNoGap() {
    Coverage coverage = new Coverage();
    coverage.add(0, 3599);
    coverage.add(3600, 7199);

    assertThat(coverage.gaps()).isEmpty();
  }
}
