package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import org.junit.jupiter.api.Test;

class FeedJudgeTest {

  private static String block(long... starts) {
    StringBuilder xml =
        new StringBuilder(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
            <entry><content><IntervalBlock xmlns="http://naesb.org/espi">
            """);
    for (long start : starts) {
      xml.append("<IntervalReading><timePeriod><duration>3600</duration><start>")
          .append(start)
          .append("</start></timePeriod><value>1</value></IntervalReading>\n");
    }
    return xml.append("</IntervalBlock></content></entry></feed>\n").toString();
  }

  @Test
  void gapOfOneHour_isFoundAtTheReadingThatFollowsIt() {
    ValidationResult result = Feeds.judged(block(0, 3600, 10800), Profile.CERTIFICATION);

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
    assertThat(Feeds.judged(block(0, 3600, 7200), Profile.CERTIFICATION).findings())
        .extracting(FeedFinding::rule)
        .doesNotContain("GBX-INT-01");
  }

  @Test
  void json_failsAsWhatItIs() {
    ValidationResult result = Feeds.judged("{\"error\": 1}", Profile.CERTIFICATION);

    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("found JSON"));
  }
}
