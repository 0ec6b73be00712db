package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a published test and a rule of ours say the same, one of them speaks. */
class TwinsReportOnceTest {
  private static final Path FEEDS = Path.of("fixtures", "feeds");

  private static String good() throws IOException {
    return Files.readString(FEEDS.resolve("good/hourly-electricity.xml"));
  }

  private static List<String> rules(String document, Integer... blocks) {
    FeedRuling ruling =
        new FeedRuling(
            Optional.empty(),
            Profile.STRICT,
            Set.of(Arrays.stream(blocks).map(FunctionBlockId::new).toArray(FunctionBlockId[]::new)),
            Feeds.NOW);
    return Feeds.judged(document, ruling).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(FeedFinding::rule)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "BlockStartsWithItsFirstReading/five-hours-later.xml, D042, GBX-INT-08",
    "ReadingsDoNotOverlap/clock-fell-back.xml, D145, GBX-INT-02",
    "EntryIdsAreUnique/upper-case-twin.xml, D004, GBX-ATM-07"
  })
  void publishedTwin_speaksWhereItsBlockIsJudgedAndOursElsewhere(
      String fixture, String published, String ours) throws IOException {
    String document = Files.readString(FEEDS.resolve("bad").resolve(fixture));

    assertThat(rules(document, 1, 4, 5)).containsExactly(published);
    assertThat(rules(document, 10)).contains(ours).doesNotContain(published);
  }

  @Test
  void overlap_isToldByOurRuleBesideThePublishedOne() throws IOException {
    String document =
        Files.readString(FEEDS.resolve("bad/ReadingsDoNotOverlap/ninety-minutes-in-an-hour.xml"));

    assertThat(rules(document, 1, 4, 5)).containsExactlyInAnyOrder("GBX-INT-02", "GBX-INT-11");
  }

  @Test
  void readingsWithoutPrefix_areOneCauseAtTheFirstOfThem() throws IOException {
    String document =
        Files.readString(
            FEEDS.resolve("bad/ResourcesStandOnTheirSide/readings-without-prefix.xml"));

    assertThat(Feeds.judged(document, Profile.CERTIFICATION).findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .extracting(FeedFinding::rule, finding -> finding.location().line())
        .containsExactlyInAnyOrder(
            tuple("D043", 86),
            tuple("D044", 86),
            tuple("D045", 86),
            tuple("D046", 86),
            tuple("GBX-CUS-02", 86));
    assertThat(Feeds.judged(document, Profile.CERTIFICATION).findings())
        .filteredOn(finding -> finding.location().line() == 86)
        .extracting(FeedFinding::fix)
        .isNotEmpty()
        .allMatch(fix -> fix.startsWith("Write <IntervalReading>"));
  }

  /** The good feed, with something else in place of all that matches. */
  private static List<FeedFinding> judgedWith(String pattern, String replacement)
      throws IOException {
    String document = good().replaceAll(pattern, replacement);
    assertThat(document).isNotEqualTo(good());
    return Feeds.judged(document, Profile.CERTIFICATION).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @Test
  void relatedLinkToOneMeterReading_isOneCauseAtThatLink() throws IOException {
    List<FeedFinding> findings =
        judgedWith(
            "(rel=\"related\" href=\"[^\"]*/MeterReading)(\" type=\"espi-)feed", "$1/1$2entry");

    assertThat(findings).extracting(FeedFinding::rule).containsExactlyInAnyOrder("D023", "D078");
    assertThat(findings).extracting(FeedFinding::location).containsOnly(findings.get(0).location());
    assertThat(findings)
        .extracting(FeedFinding::fix)
        .allMatch(fix -> fix.contains("/UsagePoint/1/MeterReading' to the UsagePoint"));
  }

  @Test
  void upLinksToTheMeterReading_areToldAsThat() throws IOException {
    List<FeedFinding> findings =
        judgedWith("(rel=\"up\" href=\"[^\"]*/MeterReading/1)/IntervalBlock\"", "$1\"");

    assertThat(findings)
        .extracting(FeedFinding::rule)
        .contains("D025", "D026", "D037")
        .doesNotContain("D078");
    assertThat(findings)
        .extracting(FeedFinding::fix)
        .allMatch(fix -> fix.contains("/MeterReading/1/IntervalBlock', and relate the MeterRead"));
  }

  @Test
  void readingTypeThatLacksOneCode_isNamedWithWhatToWrite() throws IOException {
    assertThat(judgedWith("<accumulationBehaviour>4</accumulationBehaviour>", ""))
        .filteredOn(finding -> finding.rule().equals("D078"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.observed()).contains("has no accumulationBehaviour");
              assertThat(finding.fix())
                  .matches("Write accumulationBehaviour 4 into the ReadingType at line [0-9]+");
            });
  }

  @Test
  void readingTypeOfAnotherFlow_isNotTakenForAMistake() throws IOException {
    String document =
        good().replace("<flowDirection>1</flowDirection>", "<flowDirection>19</flowDirection>");
    FeedRuling electricity =
        new FeedRuling(
            Optional.empty(),
            Profile.CERTIFICATION,
            Set.of(new FunctionBlockId(1), new FunctionBlockId(4), new FunctionBlockId(5)),
            Feeds.NOW);

    assertThat(Feeds.judged(document, electricity).findings())
        .filteredOn(finding -> finding.rule().equals("D078"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).startsWith("Relate a MeterReading"));
  }

  @Test
  void missingReadingType_isToBeSentWhereTheMeterReadingRelatesToIt() throws IOException {
    assertThat(judgedWith("(?s)<entry>(?:(?!</entry>).)*<ReadingType.*?</entry>", ""))
        .filteredOn(finding -> finding.rule().equals("D054"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.fix()).startsWith("Send an entry with the ReadingType"));
  }

  @Test
  void emptyPart_isToldWhereItStands() throws IOException {
    String document = good().replaceFirst("<id>[^<]*</id>", "<id> </id>");
    ValidationResult result = Feeds.judged(document, Profile.CERTIFICATION);
    int line = (int) document.lines().takeWhile(each -> !each.contains("<id> </id>")).count() + 1;

    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("D001"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().line()).isEqualTo(line);
              assertThat(finding.observed()).isEqualTo("an empty <id>");
            });
  }

  @Test
  void missingPart_isToldWhereItsOwnerBegins() throws IOException {
    String document = good().replaceFirst("<id>[^<]*</id>", "");
    ValidationResult result = Feeds.judged(document, Profile.CERTIFICATION);

    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("D001"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().path()).isEqualTo("/feed");
              assertThat(finding.observed()).isEqualTo("none");
            });
  }

  @Test
  void blocksThatAllStartTogether_areOneFindingThatCountsThem() {
    String block =
        """
        <IntervalBlock xmlns="http://naesb.org/espi"><interval><duration>1</duration>
        <start>7</start></interval></IntervalBlock>
        """;
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <entry><link rel="related" href="b"/>
        <content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>
        <entry><link rel="up" href="b"/><content>%s</content></entry></feed>
        """
            .formatted(block.repeat(5));

    assertThat(Feeds.judged(feed, Profile.CERTIFICATION).findings())
        .filteredOn(finding -> finding.rule().equals("D146"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.observed())
                    .isEqualTo(
                        "the blocks at lines 4 and 6 start together, and so do 3 later ones with"
                            + " one before"));
  }

  @Test
  void firstFindingOfAKind_isListedHoweverManyOthersThereAre() {
    StringBuilder readings = new StringBuilder();
    for (int i = 0; i < 1200; i++) {
      readings.append(reading(i * 3600L));
    }
    readings.append(reading(1199 * 3600L + 1800));
    readings.append(reading(1199 * 3600L + 1800));
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <IntervalBlock xmlns="http://naesb.org/espi">%s</IntervalBlock></content></entry></feed>
        """
            .formatted(readings);
    FeedRuling gasOnly =
        new FeedRuling(
            Optional.empty(), Profile.STRICT, Set.of(new FunctionBlockId(10)), Feeds.NOW);

    assertThat(Feeds.judged(feed, gasOnly).findings())
        .filteredOn(finding -> finding.rule().equals("GBX-INT-02"))
        .hasSize(1000)
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo("RepeatedReading"))
        .allSatisfy(finding -> assertThat(finding.occurrences()).isEqualTo(1201));
  }

  private static String reading(long start) {
    return "<IntervalReading><timePeriod><duration>4000</duration><start>%d</start></timePeriod></IntervalReading>"
        .formatted(start);
  }
}
