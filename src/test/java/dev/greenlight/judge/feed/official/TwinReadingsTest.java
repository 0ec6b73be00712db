package dev.greenlight.judge.feed.official;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.Verdict;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Where the two readings of a published test part, and where by little they do not. */
final class TwinReadingsTest extends OnSampleFeed {
  private static final String SECOND_READING = "<start>1388538000</start>";

  @Test
  void codeBetweenBlanks_isTheNumber() {
    UnaryOperator<String> blanks = replace("<uom>72</uom>", "<uom> 72\n</uom>");

    assertThat(failed(OFFICIAL_2018, blanks)).isEmpty();
    assertThat(failed(CERTIFICATION, blanks)).isEmpty();
  }

  @Test
  void codeWithPlus_equalsNothingAsCodedAndTheNumberAsLabelled() {
    UnaryOperator<String> plus = replace("<uom>72</uom>", "<uom>+72</uom>");

    assertThat(failed(OFFICIAL_2018, plus)).containsExactly("D078");
    assertThat(failed(CERTIFICATION, plus)).isEmpty();
  }

  @Test
  void codeWithLeadingZeroOrPoint_isTheNumber() {
    assertThat(failed(OFFICIAL_2018, replace("<uom>72</uom>", "<uom>072</uom>"))).isEmpty();
    assertThat(failed(OFFICIAL_2018, replace("<uom>72</uom>", "<uom>72.0</uom>"))).isEmpty();
  }

  @Test
  void codeOnAnotherReadingTypeOfTheEntry_doesNotCount() {
    UnaryOperator<String> split =
        replace(
            "<uom>72</uom>\n</ReadingType>",
            "</ReadingType><ReadingType xmlns='http://naesb.org/espi'><uom>72</uom></ReadingType>");

    assertThat(failed(OFFICIAL_2018, split)).containsExactly("D078");
  }

  @Test
  void blockThatStartsWithItsSecondReading_failsAsLabelledOnly() {
    UnaryOperator<String> later =
        replaceFirst("<start>1388534400</start></interval>", SECOND_READING + "</interval>");

    assertThat(failed(OFFICIAL_2018, later)).isEmpty();
    assertThat(failed(CERTIFICATION, later)).containsExactly("D042");
  }

  @Test
  void allBlocksThatStartElsewhere_failAsCodedToo() {
    UnaryOperator<String> early =
        feed ->
            feed.replace("<start>1388534400</start></interval>", "<start>1</start></interval>")
                .replace("<start>1388620800</start></interval>", "<start>2</start></interval>");

    assertThat(failed(OFFICIAL_2018, early)).containsExactly("D042");
    assertThat(failed(CERTIFICATION, early)).containsExactly("D042");
  }

  @Test
  void blockStartWithLeadingZero_isTheSameNumberAsLabelled() {
    UnaryOperator<String> zero =
        feed ->
            feed.replaceAll("<start>(\\d+)</start></interval>", "<start>0$1</start></interval>");

    assertThat(failed(OFFICIAL_2018, zero)).containsExactly("D042");
    assertThat(failed(CERTIFICATION, zero)).isEmpty();
  }

  @Test
  void startRepeatedInABlock_fails() {
    UnaryOperator<String> repeated = replace("<start>1388541600</start>", SECOND_READING);

    assertThat(failed(OFFICIAL_2018, repeated)).containsExactly("D145");
    assertThat(failed(CERTIFICATION, repeated)).containsExactly("D145");
  }

  @Test
  void startRepeatedWithABlank_isAnotherAsCoded() {
    UnaryOperator<String> blank =
        replace("<start>1388541600</start>", "<start>1388538000 </start>");

    assertThat(failed(OFFICIAL_2018, blank)).isEmpty();
    assertThat(failed(CERTIFICATION, blank)).containsExactly("D145");
  }

  @Test
  void startRepeatedInAnotherBlock_isNotSeenByD145() {
    UnaryOperator<String> across = replace("<start>1388628000</start>", SECOND_READING);

    assertThat(failed(OFFICIAL_2018, across)).isEmpty();
    assertThat(failed(CERTIFICATION, across)).isEmpty();
  }

  @Test
  void twoBlocksOfOneEntryWithTheSameStart_fail() {
    UnaryOperator<String> same =
        replace(
            "</IntervalBlock>\n</content>",
            "</IntervalBlock>\n" + SampleFeed.block(1_388_534_400, 1) + "</content>");

    assertThat(failed(OFFICIAL_2018, same)).containsExactly("D146");
    assertThat(failed(CERTIFICATION, same)).containsExactly("D146");
  }

  @Test
  void oneReadingWithoutValue_failsAsLabelledOnly() {
    UnaryOperator<String> lacking = replaceFirst("<value>101</value>", "");

    assertThat(failed(OFFICIAL_2018, lacking)).isEmpty();
    assertThat(failed(CERTIFICATION, lacking)).containsExactly("D046");
  }

  @Test
  void emptyElement_isPresentAsCodedOnly() {
    UnaryOperator<String> empty = replace("<phase>769</phase>", "<phase/>");

    assertThat(failed(OFFICIAL_2018, empty)).isEmpty();
    assertThat(failed(CERTIFICATION, empty)).containsExactly("D064");
  }

  @Test
  void resourceOutsideContent_countsForTheEntryButNotForItsPaths() {
    UnaryOperator<String> outside =
        feed -> {
          int from = feed.indexOf("<content><ReadingType");
          int to = feed.indexOf("</content>", from);
          return feed.substring(0, from)
              + "<summary>"
              + feed.substring(from + "<content>".length(), to)
              + "</summary>"
              + feed.substring(to + "</content>".length());
        };

    assertThat(failed(OFFICIAL_2018, outside))
        .containsExactly("D054", "D058", "D062", "D063", "D064", "D065", "D068");
  }

  @Test
  void meterReadingOutsideContent_failsD028UnderBoth() {
    UnaryOperator<String> outside =
        replace(
            "<content><MeterReading xmlns=\"http://naesb.org/espi\"/></content>",
            "<summary><MeterReading xmlns=\"http://naesb.org/espi\"/></summary>");

    assertThat(failed(OFFICIAL_2018, outside)).containsExactly("D028");
    assertThat(failed(CERTIFICATION, outside)).containsExactly("D028");
  }

  @Test
  void secondResourceBesideASummary_isAskedForItsPartsAsCodedOnly() {
    UnaryOperator<String> second =
        replace("</ElectricPowerUsageSummary>", "</ElectricPowerUsageSummary><x xmlns='urn:x'/>");

    assertThat(failed(OFFICIAL_2018, second))
        .containsExactly("D081", "D089", "D090", "D091", "D092", "D093", "D094", "D099", "D100");
    assertThat(failed(CERTIFICATION, second)).isEmpty();
  }

  @Test
  void idsThatDifferInLetterCaseOnly_areTheSameAsLabelled() {
    UnaryOperator<String> same =
        replace(
            "<id>urn:uuid:0d0c6c6e-0a35-5d6e-8f5a-3a1c5b1f2e03</id>",
            "<id>urn:uuid:0D0C6C6E-0A35-5D6E-8F5A-3A1C5B1F2E02</id>");

    assertThat(failed(OFFICIAL_2018, same)).isEmpty();
    assertThat(failed(CERTIFICATION, same)).containsExactly("D004");
  }

  @Test
  void registerReads_needNoIntervalLengthAndNoBlocksAsLabelled() {
    UnaryOperator<String> register =
        feed ->
            feed.replace("<accumulationBehaviour>4<", "<accumulationBehaviour>1<")
                .replace("<intervalLength>3600</intervalLength>", "")
                .replace(
                    "rel=\"up\" href=\"UsagePoint/1/MeterReading/1/IntervalBlock\"",
                    "rel=\"up\" href=\"elsewhere\"");

    assertThat(failed(OFFICIAL_2018, register)).contains("D025", "D062");
    assertThat(failed(CERTIFICATION, register)).doesNotContain("D025", "D062");
  }

  @Test
  void volumeOfWater_isGasAsCodedOnly() {
    String water =
        SampleFeed.gas(2, 3)
            .replace("<commodity>7<", "<commodity>9<")
            .replace("<kind>12<", "<kind>58<")
            .replace("<uom>169<", "<uom>42<");

    assertThat(Judged.failed(OFFICIAL_2018, water)).doesNotContain("D079");
    assertThat(Judged.failed(CERTIFICATION, water)).contains("D079");
  }

  @Test
  void channelWithoutCostBesideOneWithCost_needsNoneAsLabelled() {
    String temperature =
        """
        <entry><id>urn:uuid:0d0c6c6e-0a35-5d6e-8f5a-3a1c5b1f2e08</id>
        <link rel="self" href="b/1"/><link rel="up" href="b"/><title/>
        <content><IntervalBlock xmlns="http://naesb.org/espi"><interval><duration>1</duration>
        <start>5</start></interval><IntervalReading><timePeriod><duration>1</duration>
        <start>5</start></timePeriod><value>1</value></IntervalReading></IntervalBlock></content>
        <published>2014-02-01T00:00:00Z</published><updated>2014-02-01T00:00:00Z</updated></entry>
        """;
    UnaryOperator<String> mixed = replace("</feed>", temperature + "</feed>");

    assertThat(failed(OFFICIAL_2018, mixed)).containsExactly("D037", "D043");
    assertThat(failed(CERTIFICATION, mixed)).containsExactly("D037");
  }

  @Test
  void feedWithoutAnyCost_failsTheBlockOfCostWhenItIsAskedFor() {
    UnaryOperator<String> free = feed -> feed.replace("<cost>19</cost>", "");

    assertThat(failed(OFFICIAL_2018, free)).containsExactly("D043");
    assertThat(failed(CERTIFICATION, free)).containsExactly("D043");
  }

  @Test
  void nestedEntry_isNoEntryOfTheFeed() {
    UnaryOperator<String> nested =
        replace(
            "<MeterReading xmlns=\"http://naesb.org/espi\"/>",
            "<MeterReading xmlns=\"http://naesb.org/espi\"/>"
                + "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>"
                + "<UsagePoint xmlns=\"http://naesb.org/espi\"/></content></entry>");

    assertThat(failed(OFFICIAL_2018, nested)).isEmpty();
  }

  @Test
  void namesakeOfAnotherNamespace_doesNotCount() {
    UnaryOperator<String> foreign =
        feed ->
            feed.replace(
                "<UsagePoint xmlns=\"http://naesb.org/espi\">",
                "<UsagePoint xmlns=\"http://naesb.org/espi/customer\">");

    assertThat(failed(OFFICIAL_2018, foreign)).contains("D006");
  }

  @Test
  void blocksWithNothingInThem_passRawAsPublishedAndHaveNoVerdictAsLabelled() {
    String empty =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>x</title>
        <updated>2014-02-02T00:00:00Z</updated></feed>
        """;

    assertThat(block(OFFICIAL_2018, empty, 16))
        .satisfies(block -> assertThat(block.verdict()).isEqualTo(Verdict.PASS))
        .satisfies(block -> assertThat(block.inspected()).isZero());
    assertThat(block(CERTIFICATION, empty, 16).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(block(CERTIFICATION, empty, 15).verdict()).isEqualTo(Verdict.FAIL);
  }

  private static Block block(Profile profile, String feed, int number) {
    return Judged.under(profile, feed).functionBlocks().stream()
        .filter(block -> block.id().equals(new FunctionBlockId(number)))
        .findFirst()
        .orElseThrow();
  }
}
