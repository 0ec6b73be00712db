package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where readings are missing, and where a clock was put back. */
final class GapsTest {

  private static List<FeedFinding> gaps(long... starts) {
    return Feeds.judged(Feeds.block(starts), Profile.CERTIFICATION).findings().stream()
        .filter(finding -> finding.rule().equals("GBX-INT-01"))
        .toList();
  }

  @Test
  void gapAfterAsLongAStepBack_namesTheClock() {
    assertThat(gaps(0, 3600, 3600, 10800, 14400)).isEmpty();
    assertThat(
            Feeds.judged(Feeds.block(0, 3600, 3600, 10800, 14400), Profile.CERTIFICATION)
                .findings())
        .filteredOn(finding -> finding.rule().equals("D145"))
        .singleElement()
        .extracting(FeedFinding::observed)
        .asString()
        .startsWith("1970-01-01T01:00:00Z (3600) again, and 3600 s are missing before the reading")
        .contains("1970-01-01T03:00:00Z: as by a clock that was put back");
    assertThat(gaps(0, 3600, 3600, 14400, 18000, 21600))
        .singleElement()
        .extracting(FeedFinding::observed)
        .asString()
        .endsWith("(7200 s missing)");
  }

  @Test
  void gapAfterAsLongAStepBackToNoStart_isToldAsGap() {
    assertThat(gaps(0, 3600, 5400, 10800, 14400))
        .singleElement()
        .extracting(FeedFinding::observed)
        .asString()
        .contains("1800 s missing, as much as the readings before went back, to 1970-01-01T01:30")
        .contains("clock that was put back");
  }

  @Test
  void gapsBeyondThoseThatAreRemembered_areCounted() {
    long[] unevenly = LongStream.range(0, 3000).map(i -> i * 7200 + i % 2 * 60).toArray();
    long[] backwards = LongStream.range(0, 3000).map(i -> (2999 - i) * 7200).toArray();

    assertThat(gaps(unevenly)).hasSize(1000);
    assertThat(gaps(unevenly).get(0).occurrences()).isEqualTo(2999);
    assertThat(gaps(backwards).get(0).occurrences()).isEqualTo(2999);
  }

  @Test
  void gapsThatLaterReadingsFill_areNotCounted() {
    LongStream even = LongStream.range(0, 3000).map(i -> i * 7200);
    LongStream odd = LongStream.range(0, 2999).map(i -> i * 7200 + 3600);

    assertThat(gaps(LongStream.concat(even, odd).toArray())).isEmpty();
  }

  @Test
  void gapOfOneHour_isFoundAtTheReadingThatFollowsIt() {
    ValidationResult result = Feeds.judged(Feeds.block(0, 3600, 10800), Profile.CERTIFICATION);

    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("GBX-INT-01"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo("ReadingGap");
              assertThat(finding.location().line()).isEqualTo(5);
              assertThat(finding.location().path())
                  .isEqualTo("/feed/entry[1]/content/IntervalBlock/IntervalReading[3]");
              assertThat(finding.observed())
                  .isEqualTo("the next reading starts at 1970-01-01T03:00:00Z (3600 s missing)");
            });
  }

  @Test
  void contiguousReadings_haveNoGap() {
    assertThat(Feeds.judged(Feeds.block(0, 3600, 7200), Profile.CERTIFICATION).findings())
        .extracting(FeedFinding::rule)
        .doesNotContain("GBX-INT-01");
  }
}
