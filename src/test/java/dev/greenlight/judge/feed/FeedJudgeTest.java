package dev.greenlight.judge.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedJudgeTest {

  @Test
  void prefixThatNothingDeclares_isToldWithTheDeclarationThatIsMissing() {
    ValidationResult result =
        Feeds.judged(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content><espi:UsagePoint/>",
            Profile.CERTIFICATION);

    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("GBX-FIL-01"))
        .singleElement()
        .extracting(FeedFinding::observed)
        .asString()
        .startsWith("the prefix \"espi\", which nothing declares: xmlns:espi=\"...\" is missing");
  }

  @Test
  void json_failsAsWhatItIs() {
    ValidationResult result = Feeds.judged("{\"error\": 1}", Profile.CERTIFICATION);

    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("found JSON"));
  }

  @Test
  void moreEntriesThanMemoryHolds_areInconclusiveRatherThanWrong() throws IOException {
    ReaderLimits small =
        new ReaderLimits(
            100, 200, 1000, 1000, 1000, 1000, 100, 100, 1000, 10, 99_999, 99_999, 100, 1000,
            99_999);
    FeedJudge judge =
        new FeedJudge(RuleBook.bundled(), List.of(new OwnRules()), SchemaCheck::of, small);
    String xml = Feeds.block(0, 3600).replace("</entry>", "</entry>" + "<entry/>".repeat(20));

    ValidationResult result =
        judge.judge(
            "feed.xml",
            new ByteArrayInputStream(xml.replace("<entry/>", "").getBytes(UTF_8)),
            FeedRuling.auto(Profile.CERTIFICATION, Feeds.NOW));
    assertThat(result.notes()).noneMatch(note -> note.startsWith("only the beginning"));

    result =
        judge.judge(
            "feed.xml",
            new ByteArrayInputStream(xml.getBytes(UTF_8)),
            new FeedRuling(Optional.empty(), Profile.OFFICIAL_2018, Set.of(), Feeds.NOW));
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.notes()).anyMatch(note -> note.startsWith("only the beginning"));
    assertThat(result.sha256()).hasSize(64);
  }

  @Test
  void notification_isDocumentOfItsOwn() {
    ValidationResult result =
        Feeds.judged(
            "<BatchList"
                + " xmlns='http://naesb.org/espi'><resources>https://custodian.test/espi/1_1/resource/Batch/Subscription/1</resources></BatchList>",
            Profile.CERTIFICATION);

    assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.functionBlocks())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  @Test
  void loneEntry_failsAsPublishedAndOnlyThere() {
    String entry =
        """
        <entry xmlns="http://www.w3.org/2005/Atom">
        <id>urn:uuid:526e5208-b8e9-551c-981a-bd8ce4193f79</id>
        <title>t</title><updated>2026-01-01T00:00:00Z</updated>
        <content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>
        """;

    assertThat(Feeds.judged(entry, Profile.OFFICIAL_2018))
        .satisfies(
            result -> {
              assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
              assertThat(result.functionBlocks().get(0).failedRules()).containsExactly("D000");
            });
    assertThat(Feeds.judged(entry, Profile.CERTIFICATION).functionBlocks())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  @Test
  void feedOfConsents_isNotAskedForEnergyButAsPublished() throws IOException {
    String consents = Files.readString(Path.of("fixtures/feeds/good/consents.xml"));

    assertThat(Feeds.judged(consents, Profile.CERTIFICATION))
        .satisfies(
            result -> {
              assertThat(result.verdict()).isEqualTo(Verdict.PASS);
              assertThat(result.functionBlocks()).isEmpty();
            });
    assertThat(Feeds.judged(consents, Profile.OFFICIAL_2018).functionBlocks())
        .singleElement()
        .satisfies(block -> assertThat(block.failedRules()).contains("D006", "D136"));
  }

  @Test
  void brokenDocument_keepsWhatWasSeenBefore() {
    String xml = Feeds.block(0, 3600, 10800);
    String cut = xml.substring(0, xml.indexOf("</entry>"));

    ValidationResult certified = Feeds.judged(cut, Profile.CERTIFICATION);
    assertThat(certified.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(certified.findings())
        .extracting(FeedFinding::rule)
        .contains("GBX-INT-01", "GBX-FIL-01");

    ValidationResult official = Feeds.judged(cut, Profile.OFFICIAL_2018);
    assertThat(official.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(official.functionBlocks()).isEmpty();
  }

  @Test
  void blockWithoutRules_isNotApplicableAndSaysWhy() {
    FeedRuling asked =
        new FeedRuling(
            Optional.empty(), Profile.CERTIFICATION, Set.of(new FunctionBlockId(26)), Feeds.NOW);

    assertThat(Feeds.judged(Feeds.block(0), asked).functionBlocks())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(found.reason()).isEqualTo("no test of it is public");
            });
  }

  @Test
  void ownRules_warnUnderCertificationAndFailUnderStrict() {
    String gap = Feeds.block(0, 3600, 10800);

    assertThat(Feeds.judged(gap, Profile.CERTIFICATION).counts().error())
        .isLessThan(Feeds.judged(gap, Profile.STRICT).counts().error());
    assertThat(Feeds.judged(gap, Profile.STRICT).findings())
        .filteredOn(finding -> finding.rule().equals("GBX-INT-01"))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
        .isNotEmpty();
  }

  /** Other rules quote links, too, and say no more of a customer than the one that warns of it. */
  @Test
  void numberOfAnAccountInALink_isShownByNoFinding() throws IOException {
    String feed =
        Files.readString(
                Path.of("fixtures/feeds/bad/SummariesAreAdvertised/bills-that-are-not-there.xml"))
            .replace("/UsagePoint/1", "/UsagePoint/4711471147");
    ValidationResult result = Feeds.judged(feed, Profile.CERTIFICATION);

    assertThat(result.findings())
        .extracting(ValidationResult.FeedFinding::rule)
        .contains("GBX-LNK-15", "GBX-PII-01");
    assertThat(result.findings())
        .noneMatch(finding -> finding.toString().contains("4711471147"))
        .anyMatch(finding -> finding.observed().contains("/UsagePoint/47…/UsageSummary"));
  }

  @Test
  void findingsBeyondTheFirstThousand_areCountedOnly() {
    long[] starts = java.util.stream.LongStream.range(0, 1500).map(i -> i * 7200).toArray();
    starts[1499] += 60;

    ValidationResult result = Feeds.judged(Feeds.block(starts), Profile.CERTIFICATION);

    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("GBX-INT-01"))
        .hasSize(1000)
        .allSatisfy(finding -> assertThat(finding.occurrences()).isEqualTo(1499));
  }

  @Test
  void readingsOfHugeBlock_areReadToTheLast() {
    String indent = " ".repeat(1000);
    long[] starts = java.util.stream.LongStream.range(0, 3000).map(i -> i * 3600).toArray();
    starts[2999] += 60;
    String xml = Feeds.block(starts).replace("<IntervalReading>", indent + "<IntervalReading>");

    assertThat(xml).hasSizeGreaterThan(2 * ReaderLimits.DEFAULT.keptText());
    assertThat(Feeds.judged(xml, Profile.CERTIFICATION).findings())
        .filteredOn(finding -> finding.rule().equals("GBX-INT-01"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.observed()).contains("(60 s missing)"));
  }

  @Test
  void localTimeOfCustomerData_isResource() {
    String xml =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <LocalTimeParameters xmlns="http://naesb.org/espi/customer"/>
        </content></entry></feed>
        """;

    assertThat(Feeds.judged(xml, Profile.CERTIFICATION).findings())
        .extracting(FeedFinding::rule)
        .doesNotContain("GBX-ATM-13");
  }

  @Test
  void rulesThatSayTheSame_reportOnce() {
    String twins =
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <entry><id>urn:uuid:526e5208-b8e9-551c-981a-bd8ce4193f79</id></entry>
        <entry><id>urn:uuid:526e5208-b8e9-551c-981a-bd8ce4193f79</id></entry></feed>
        """;
    FeedRuling withoutCommon =
        new FeedRuling(
            Optional.empty(), Profile.CERTIFICATION, Set.of(new FunctionBlockId(4)), Feeds.NOW);

    assertThat(Feeds.judged(twins, Profile.CERTIFICATION).findings())
        .extracting(FeedFinding::rule)
        .contains("D004")
        .doesNotContain("GBX-ATM-07");
    assertThat(Feeds.judged(twins, withoutCommon).findings())
        .extracting(FeedFinding::rule)
        .contains("GBX-ATM-07")
        .doesNotContain("D004");
  }

  @Test
  void foreignRoot_failsCommonAndLeavesOtherBlocksUndecided() {
    FeedRuling asked =
        new FeedRuling(
            Optional.empty(),
            Profile.CERTIFICATION,
            Set.of(new FunctionBlockId(1), new FunctionBlockId(4)),
            Feeds.NOW);

    ValidationResult result = Feeds.judged("<xyz/>", asked);

    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.functionBlocks())
        .extracting(ValidationResult.Block::verdict)
        .containsExactly(Verdict.FAIL, Verdict.NOT_APPLICABLE);
    assertThat(result.findings()).extracting(FeedFinding::rule).contains("GBX-FIL-02", "D000");
  }

  @ParameterizedTest
  @CsvSource({
    "flowDirection>1<, flowDirection>2<",
    "flowDirection>1<, flowDirection>0<",
    "accumulationBehaviour>4<, accumulationBehaviour>0<"
  })
  void energyOfNoDirectionOrAccumulation_isThatOfFb05WhereNobodyDeclares(String right, String wrong)
      throws IOException {
    String bill = Files.readString(Path.of("fixtures/feeds/good/daily-electricity-with-bill.xml"));

    ValidationResult result =
        Feeds.judged(bill.replace(right, wrong), FeedRuling.auto(Profile.CERTIFICATION, Feeds.NOW));

    assertThat(result.findings()).extracting(FeedFinding::rule).contains("D078");
    assertThat(result.functionBlocks())
        .filteredOn(block -> block.id().equals(new FunctionBlockId(5)))
        .singleElement()
        .extracting(ValidationResult.Block::verdict)
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void scaleOfNoMeter_isRefusedAndNotReckonedWith() throws IOException {
    String bill = Files.readString(Path.of("fixtures/feeds/good/daily-electricity-with-bill.xml"));
    String absurd =
        bill.replaceAll("<powerOfTenMultiplier>-?[0-9]+<", "<powerOfTenMultiplier>1000000000<");

    ValidationResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> Feeds.judged(absurd, FeedRuling.auto(Profile.STRICT, Feeds.NOW)));

    assertThat(absurd).isNotEqualTo(bill);
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.FAIL);
  }
}
