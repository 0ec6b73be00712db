package dev.greenlight.judge.feed.official;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the richer summaries must state, in the two readings. */
class SummaryReadingsTest {
  private static final String GOOD = SampleFeed.additional(1, 2);

  private static String replaced(String what, String by) {
    assertThat(GOOD).containsPattern(what);
    return GOOD.replaceAll(what, by);
  }

  /** What fails that the good feed does not fail. */
  private static Set<String> failed(Profile profile, String changed) {
    Set<String> failed = new TreeSet<>(Judged.failed(profile, changed));
    failed.removeAll(Judged.failed(profile, GOOD));
    return failed;
  }

  private static List<Integer> calledFor(String feed) {
    return Judged.under(CERTIFICATION, feed.getBytes(UTF_8), Set.of()).functionBlocks().stream()
        .map(Block::id)
        .map(FunctionBlockId::number)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void demandWithoutUnit_lacksAPartUnderBoth(Profile profile) {
    String unit = "(<peakDemand><powerOfTenMultiplier>0</powerOfTenMultiplier>\\s*)<uom>38</uom>";

    assertThat(failed(profile, replaced(unit, "$1"))).containsExactly("D110");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void dayWithoutMultiplier_failsBothTestsThatAskForIt(Profile profile) {
    String multiplier =
        "(<currentDayOverallConsumption>)<powerOfTenMultiplier>0</powerOfTenMultiplier>";

    assertThat(failed(profile, replaced(multiplier, "$1"))).containsExactly("D106", "D111");
  }

  @Test
  void emptyElement_isPresentAsCodedOnly() {
    String bill = replaced("<billToDate>100000</billToDate>", "<billToDate/>");
    String demand = replaced("(?s)<ratchetDemand>.*</ratchetDemand>", "<ratchetDemand/>");

    assertThat(failed(OFFICIAL_2018, bill)).isEmpty();
    assertThat(failed(CERTIFICATION, bill)).containsExactly("D092");
    assertThat(failed(OFFICIAL_2018, demand)).containsExactly("D108");
    assertThat(failed(CERTIFICATION, demand)).containsExactly("D103", "D108");
  }

  @Test
  void secondResourceBesideASummary_isAskedForItsPartsAsCodedOnly() {
    String second =
        replaced("</ElectricPowerUsageSummary>", "</ElectricPowerUsageSummary><x xmlns='urn:x'/>");

    assertThat(failed(OFFICIAL_2018, second))
        .contains("D092", "D103", "D104", "D105", "D106", "D107")
        .contains("D108", "D109", "D110", "D111", "D112");
    assertThat(failed(CERTIFICATION, second)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void summaryUnderItsNameOfToday_isAskedTheSame(Profile profile) {
    String today = replaced("ElectricPowerUsageSummary", "UsageSummary");

    assertThat(failed(profile, today)).isEmpty();
    assertThat(failed(profile, today.replaceAll("(?s)<peakDemand>.*</peakDemand>", "")))
        .containsExactly("D105", "D110");
  }

  @Test
  void missingParts_areNamedTogether() {
    String period =
        replaced("(?s)<ratchetDemandPeriod>.*</ratchetDemandPeriod>", "<ratchetDemandPeriod/>");

    Stream<FeedFinding> findings = Judged.under(OFFICIAL_2018, period).findings().stream();
    assertThat(findings.filter(finding -> finding.rule().equals("D109")))
        .singleElement()
        .extracting(FeedFinding::expected)
        .isEqualTo(
            "ratchetDemandPeriod/duration and ratchetDemandPeriod/start"
                + " in the ElectricPowerUsageSummary");
  }

  @Test
  void emptyFigureOfPowerQuality_isPresentAsCodedOnly() {
    String empty = replaced("<flickerPlt>62</flickerPlt>", "<flickerPlt/>");

    assertThat(failed(OFFICIAL_2018, empty)).isEmpty();
    assertThat(failed(CERTIFICATION, empty)).containsExactly("D113");
  }

  @Test
  void twoPowerQualitySummariesInOneEntry_areAskedTogetherAsCodedAndEachAsLabelled() {
    String second =
        replaced(
            "</ElectricPowerQualitySummary>",
            "</ElectricPowerQualitySummary><ElectricPowerQualitySummary"
                + " xmlns='http://naesb.org/espi'><summaryInterval><start>1</start>"
                + "</summaryInterval></ElectricPowerQualitySummary>");

    assertThat(failed(OFFICIAL_2018, second)).isEmpty();
    assertThat(failed(CERTIFICATION, second))
        .contains("D113", "D125", "D134")
        .doesNotContain("D121", "D133");
  }

  @Test
  void powerQualitySummaryOutsideContent_hasNoFiguresAsCodedOnly() {
    String outside =
        replaced(
            "(?s)<content>(<ElectricPowerQualitySummary.*</ElectricPowerQualitySummary>\\s*)"
                + "</content>",
            "<summary>$1</summary>");

    assertThat(failed(OFFICIAL_2018, outside)).contains("D113", "D134").doesNotContain("D126");
    assertThat(failed(CERTIFICATION, outside)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void powerQualitySummaryOfNoUsagePoint_isNotMissed(Profile profile) {
    String astray =
        replaced("rel=\"up\" href=\"[^\"]*ElectricPowerQualitySummary", "rel=\"up\" href=\"x");

    assertThat(failed(profile, astray)).isEmpty();
  }

  @Test
  void feedWithoutPowerQualitySummary_failsItsBlockAlthoughNothingElseIsAsked() {
    String none = SampleFeed.electricity(1, 2);

    assertThat(Judged.failed(CERTIFICATION, none.getBytes(UTF_8), 17)).containsExactly("D126");
    assertThat(Judged.failed(OFFICIAL_2018, none.getBytes(UTF_8), 17)).containsExactly("D126");
    assertThat(calledFor(none)).doesNotContain(17);
    assertThat(calledFor(GOOD)).contains(17);
  }

  @Test
  void demandWithoutDaysOrDaysWithoutDemand_doNotCallForTheirBlock() {
    String noDays = replaced("(current|previous)DayOverallConsumption", "$1DayNetConsumption");
    String noDemand = GOOD.replaceAll("(?s)<(peak|ratchet)Demand>.*?</(peak|ratchet)Demand>", "");

    assertThat(calledFor(GOOD)).contains(27, 28);
    assertThat(calledFor(noDays)).doesNotContain(27).contains(28);
    assertThat(calledFor(noDemand)).doesNotContain(27).contains(28);
  }
}
