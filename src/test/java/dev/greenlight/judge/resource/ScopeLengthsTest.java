package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IntervalDuration and BlockDuration of a granted scope, and what is served. */
final class ScopeLengthsTest {
  private static final String METER =
      "https://dc.example.com/Subscription/9/UsagePoint/1/MeterReading/";

  @TempDir private Path folder;

  private Outcome judge(Check check, String scope, String... blocks) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              Hearing.exchange(
                  "https://dc.example.com/Batch/Subscription/9",
                  200,
                  "<feed xmlns='http://www.w3.org/2005/Atom'>"
                      + String.join("", blocks)
                      + "</feed>"))
          .with("granted scope", scope)
          .of(check);
    }
  }

  /** A block of a meter, with readings that last so many seconds. */
  private static String block(String meter, long length, long... readings) {
    return "<entry><link rel='self' href='%s%s/IntervalBlock/%d'/><content><IntervalBlock xmlns='http://naesb.org/espi'><interval><duration>%d</duration><start>0</start></interval>%s</IntervalBlock></content></entry>"
        .formatted(
            METER,
            meter,
            length,
            length,
            Arrays.stream(readings)
                .mapToObj(
                    each ->
                        "<IntervalReading><timePeriod><duration>%d</duration><start>0</start></timePeriod></IntervalReading>"
                            .formatted(each))
                .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "IntervalDuration=3600, 3600, none",
        "IntervalDuration=3600, 86400, none",
        "IntervalDuration=3600, 900, FinerThanGranted",
        "intervalduration=900_3600, 3600, none",
        "IntervalDuration=900_3600, 1800, LengthNotListed",
        "IntervalDuration=900_3600, 300, FinerThanGranted",
        "IntervalDuration=daily, 82800, none",
        "IntervalDuration=Daily, 90000, none",
        "IntervalDuration=86400, 82800, none",
        "IntervalDuration=daily, 3600, FinerThanGranted",
        "IntervalDuration=monthly, 2419200, none",
        "IntervalDuration=monthly, 2332800, none",
        "IntervalDuration=monthly, 604800, FinerThanGranted",
        "IntervalDuration=2592000, 2678400, none",
        "IntervalDuration=3600_monthly, 2592000, none",
      })
  void readings_areNoFinerThanGranted(String term, long length, String finding) {
    Outcome outcome =
        judge(new KeepsToIntervals(), "FB=4;" + term, block("1", 86_400, length, length));
    assertThat(outcome.undecided()).isNull();
    assertThat(outcome.inspected()).isPositive();
    assertThat(kinds(outcome)).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void readingThatIsCutShort_isNoFinerLength() {
    assertThat(
            judge(
                    new KeepsToIntervals(),
                    "FB=4;IntervalDuration=3600",
                    block("1", 7_300, 3_600, 3_600, 100))
                .breaches())
        .isEmpty();
  }

  @Test
  void lengthOfMostReadingsOfAMeter_counts() {
    String[] blocks = {
      block("1", 1_800, 1_800), block("1", 3_600, 3_600), block("1", 3_601, 3_600),
    };
    String scope = "FB=4;IntervalDuration=3600";
    assertThat(judge(new KeepsToIntervals(), scope, blocks).breaches()).isEmpty();

    Outcome other =
        judge(new KeepsToIntervals(), scope, blocks[1], blocks[2], block("2", 900, 900));
    assertThat(kinds(other)).containsExactly("FinerThanGranted");
    assertThat(other.breaches().get(0).finding().toString()).contains(METER + "2");
  }

  @Test
  void whatSaysNothingOfLengths_decidesNothing() {
    String good = block("1", 86_400, 3_600);
    assertThat(judge(new KeepsToIntervals(), "FB=4", good).undecided()).isNotNull();
    assertThat(judge(new KeepsToIntervals(), "FB=4;IntervalDuration=often", good).undecided())
        .isNotNull();
    assertThat(
            judge(new KeepsToIntervals(), "FB=4;IntervalDuration=3600", block("1", 1, 0))
                .undecided())
        .isEqualTo("no reading of the batch says how long it is");
    assertThat(judge(new KeepsToBlockLengths(), "FB=4", good).undecided()).isNotNull();
    assertThat(judge(new KeepsToBlockLengths(), "FB=4;BlockDuration=daily").undecided())
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "BlockDuration=daily, 86400, true",
    "BlockDuration=Daily, 90000, true",
    "BlockDuration=daily, 3600, false",
    "BlockDuration=daily, 2592000, false",
    "BlockDuration=daily_monthly, 2592000, true",
    "BlockDuration=86400, 82800, true",
    "BlockDuration=weekly, 604800, true",
    "BlockDuration=monthly, 2332800, true",
    "BlockDuration=monthly, 2937600, true",
    "BlockDuration=monthly, 604800, false",
    "BlockDuration=billingPeriod, 2851200, true",
    "BlockDuration=seasonal, 7776000, true",
  })
  void blocks_areAsLongAsGranted(String term, long length, boolean good) {
    Outcome outcome = judge(new KeepsToBlockLengths(), "FB=4;" + term, block("1", length, 900));
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches().isEmpty()).isEqualTo(good);
  }

  @Test
  void lengthOfMostBlocksOfAMeter_counts() {
    String[] cut = {block("1", 7_200, 3_600), block("1", 86_400, 3_600), block("1", 86_400, 3_600)};
    assertThat(judge(new KeepsToBlockLengths(), "BlockDuration=daily", cut).breaches()).isEmpty();

    Outcome other =
        judge(
            new KeepsToBlockLengths(),
            "BlockDuration=daily",
            cut[1],
            block("2", 2_592_000, 86_400));
    assertThat(kinds(other)).containsExactly("BlockLengthNotGranted");
    assertThat(other.breaches().get(0).finding().toString()).contains(METER + "2");
  }

  @Test
  void oneOfSeveralLengths_mayHaveNothing() {
    for (Check check :
        List.of(new KeepsToOneLength("IntervalDuration"), new KeepsToOneLength("BlockDuration"))) {
      String scope = "FB=4;IntervalDuration=3600;BlockDuration=daily";
      assertThat(judge(check, scope).notApplicable()).contains("nothing is served");
      assertThat(judge(check, scope, block("1", 86_400, 3_600)).breaches()).isEmpty();
      assertThat(judge(check, scope, "<entry>").undecided()).isNotNull();
    }
  }

  @Test
  void blocksWithoutSelfLinks_areLookedAt() {
    String nameless = block("1", 3_600, 900).replaceFirst("<link[^>]*>", "");
    assertThat(
            kinds(
                judge(new KeepsToOneLength("IntervalDuration"), "IntervalDuration=3600", nameless)))
        .containsExactly("FinerThanGranted");
    assertThat(kinds(judge(new KeepsToOneLength("BlockDuration"), "BlockDuration=daily", nameless)))
        .containsExactly("BlockLengthNotGranted");
  }
}
