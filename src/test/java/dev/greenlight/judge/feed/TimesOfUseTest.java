package dev.greenlight.judge.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.TimesOfUse.Rest;
import dev.greenlight.model.LoadCurve.Span;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TimesOfUseTest {
  private static final int HOUR = 3_600;
  private static final long BEGIN = 1_735_689_600;

  /** Reads one hour, the first of which is number 0, in a time of use. */
  private static String meter(int timeOfUse, int hour) {
    return Feeds.meter(
        timeOfUse,
        HOUR,
        "<tou>" + timeOfUse + "</tou>",
        Feeds.reading(BEGIN + (long) hour * HOUR, HOUR, 7));
  }

  /** What others leave of the second and the third hour, which the first meter leaves open. */
  private static Rest rest(String... meters) throws IOException {
    Facts[] heard = new Facts[1];
    RuleSource noRules =
        (ruling, facts) -> {
          heard[0] = facts;
          return List.of();
        };
    new FeedJudge(RuleBook.bundled(), List.of(noRules), SchemaCheck::of, ReaderLimits.DEFAULT)
        .judge(
            "feed.xml",
            new ByteArrayInputStream(Feeds.usagePoint(meters).getBytes(UTF_8)),
            FeedRuling.auto(Profile.STRICT, Feeds.NOW));
    Channel first = heard[0].channels().all().get(0);
    return new TimesOfUse(heard[0]).rest(first, BEGIN + HOUR, BEGIN + 3 * HOUR);
  }

  /** A meter in a time of use with more readings than anybody keeps, a day after the others. */
  private static String longMeter(int timeOfUse) {
    return Feeds.meter(
        timeOfUse,
        HOUR,
        "<tou>" + timeOfUse + "</tou>",
        LongStream.range(0, 200_000)
            .mapToObj(hour -> Feeds.reading(BEGIN + (24 + hour) * HOUR, HOUR, 7))
            .collect(Collectors.joining()));
  }

  @Test
  void hoursThatOthersRead_areFilled() throws IOException {
    assertThat(rest(meter(1, 0), meter(2, 1), meter(3, 2))).isEqualTo(new Rest(true, List.of()));
  }

  @Test
  void hourThatTwoOthersRead_fillsNoOther() throws IOException {
    assertThat(rest(meter(1, 0), meter(2, 1), meter(3, 1)).open())
        .containsExactly(new Span(BEGIN + 2 * HOUR, BEGIN + 3 * HOUR));
  }

  @Test
  void hoursOfMoreReadingsThanAreKept_areUnknown() throws IOException {
    assertThat(rest(meter(1, 0), longMeter(2))).isEqualTo(new Rest(false, List.of()));
  }

  @Test
  void hoursOfMoreReadingsThanAreKept_areOpenWhereNobodyStandsBeside() throws IOException {
    assertThat(rest(meter(1, 0), longMeter(1)).open())
        .containsExactly(new Span(BEGIN + HOUR, BEGIN + 3 * HOUR));
  }

  /** Meters that read in turn for two hours and for one; blocks of a week. */
  private static String inTurn(int weeks) {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int week = 0; week < weeks; week++) {
      for (int hour = 168 * week; hour < 168 * (week + 1); hour++) {
        (hour % 3 == 2 || hour % 168 == 1 ? second : first)
            .append(Feeds.reading(BEGIN + (long) hour * HOUR, HOUR, 7));
      }
      String cut = week + 1 == weeks ? "" : NEXT_BLOCK;
      first.append(cut.formatted(1, week + 2));
      second.append(cut.formatted(2, week + 2));
    }
    return Feeds.usagePoint(
        Feeds.meter(1, HOUR, "<tou>1</tou>", first.toString()),
        Feeds.meter(2, HOUR, "<tou>2</tou>", second.toString()));
  }

  private static final String NEXT_BLOCK =
      """
      </IntervalBlock></content></entry>
      <entry><link rel="self" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d/IntervalBlock/%2$d"/>
      <link rel="up" href="https://dc.test/resource/Subscription/7/UsagePoint/1/MeterReading/%1$d/IntervalBlock"/>
      <content><IntervalBlock xmlns="http://naesb.org/espi">""";

  private static List<FeedFinding> gaps(String feed) {
    return Feeds.judged(feed, Profile.STRICT).findings().stream()
        .filter(finding -> Set.of("GBX-INT-01", "GBX-INT-05").contains(finding.rule()))
        .toList();
  }

  /** 140 weeks have 10,080 gaps in the first alone. */
  @Test
  void moreGapsThanAreKeptInWords_areNoneWhereTheyAreFilled() {
    assertThat(gaps(inTurn(140))).isEmpty();
  }

  @Test
  void gapBeyondThoseThatAreKeptInWords_isFoundWhereNobodyFillsIt() {
    int hour = 168 * 139 + 80;
    String lacking = inTurn(140).replace(Feeds.reading(BEGIN + (long) hour * HOUR, HOUR, 7), "");

    assertThat(gaps(lacking))
        .isNotEmpty()
        .allMatch(gap -> gap.kind().equals("ReadingGap") && gap.location().line() > 1);
  }

  /** 1,200 weeks are more than 200,000 hours. */
  @Test
  void gapsThatNobodyKnowsToBeFilled_areMentionedOnly() {
    assertThat(gaps(inTurn(1200)))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo("GapsPerhapsFilled");
              assertThat(gap.severity()).isEqualTo(Severity.INFO);
            });
  }
}
