package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How documents with Retail Customer data are recognised, and which schemas and blocks apply. */
class CustomerDocumentTest {
  private static final Path GOOD = Path.of("fixtures/feeds/good");
  private static final Path BAD = Path.of("fixtures/feeds/bad");

  private static String good(String name) throws IOException {
    return Files.readString(GOOD.resolve(name));
  }

  private static FeedRuling asking(Profile profile, int... blocks) {
    Set<FunctionBlockId> ids =
        java.util.Arrays.stream(blocks)
            .mapToObj(FunctionBlockId::new)
            .collect(Collectors.toUnmodifiableSet());
    return new FeedRuling(Optional.empty(), profile, ids, Feeds.NOW);
  }

  private static Stream<Integer> blocks(ValidationResult result) {
    return result.functionBlocks().stream().map(block -> block.id().number());
  }

  @Test
  void customerFeed_fits33And40AndSaysWhyNot11() throws IOException {
    ValidationResult result = Feeds.judged(good("retail-customer.xml"), Profile.CERTIFICATION);

    assertThat(result.espiVersion()).isEqualTo(EspiVersion.V4_0);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.notes())
        .contains("the document fits ESPI 4.0, 3.3")
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("the document does not fit ESPI 1.1: first in line ")
                    .contains("<LocalTimeParameters> is no element of Atom or this version"));
  }

  @Test
  void statement_fits40Only() throws IOException {
    ValidationResult result =
        Feeds.judged(good("retail-customer-statement.xml"), Profile.CERTIFICATION);

    assertThat(result.notes())
        .contains("the document fits ESPI 4.0")
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("the document does not fit ESPI 3.3: first in line ")
                    .contains("<Statement> is no element of Atom or this version of ESPI"));
  }

  @Test
  void oldFeedWithADefect_saysHowToBeJudgedAsOld() throws IOException {
    String old =
        Files.readString(
            Path.of("fixtures/feeds/bad/SchemaIsOfToday/delivery-point-in-capitals.xml"));

    assertThat(
            Feeds.judged(
                    old.replaceFirst("<IntervalReading>", "<IntervalReading><nothing/>"),
                    Profile.CERTIFICATION)
                .notes())
        .filteredOn(note -> note.endsWith("so if it is of that version, say so (--espi 1.1)"))
        .singleElement()
        .asString()
        .startsWith("the document does not fit ESPI 1.1: first in line 86");
    assertThat(Feeds.judged(old, Profile.CERTIFICATION).notes())
        .noneMatch(note -> note.contains("--espi"));
  }

  @ParameterizedTest
  @EnumSource
  void schemaOfTheVersionAskedFor_decides(EspiVersion version) throws IOException {
    FeedRuling ruling =
        new FeedRuling(Optional.of(version), Profile.CERTIFICATION, Set.of(), Feeds.NOW);

    assertThat(Feeds.judged(good("retail-customer.xml"), ruling).schema().verdict())
        .isEqualTo(version == EspiVersion.V1_1 ? Verdict.FAIL : Verdict.PASS);
  }

  @Test
  void plainTextForStatus_failsTheSchemaWhereItStands() throws IOException {
    String xml =
        good("retail-customer.xml")
            .replaceFirst("<status>\\s*<value>active</value>\\s*</status>", "<status>on</status>");
    assertThat(xml).contains("<status>on</status>");

    assertThat(Feeds.judged(xml, Profile.CERTIFICATION).schema().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.line()).isEqualTo(lineOf(xml, "<status>on"));
              assertThat(error.message()).contains("status");
            });
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count();
  }

  @Test
  void customerFeed_callsForNoBlockOfUsageData() throws IOException {
    ValidationResult result = Feeds.judged(good("retail-customer.xml"), Profile.CERTIFICATION);

    assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    assertThat(blocks(result)).contains(51).allMatch(number -> number >= 51);
    assertThat(result.functionBlocks()).extracting(Block::verdict).containsOnly(Verdict.PASS);
  }

  @Test
  void usageFeed_callsForNoBlockOfCustomerData() throws IOException {
    assertThat(blocks(Feeds.judged(good("hourly-electricity.xml"), Profile.CERTIFICATION)))
        .contains(1)
        .allMatch(number -> number < 51);
  }

  @Test
  void blockOfTheOtherSide_isNotApplicableAndSaysWhy() throws IOException {
    FeedRuling both = asking(Profile.CERTIFICATION, 1, 51);

    assertThat(Feeds.judged(good("retail-customer.xml"), both).functionBlocks())
        .extracting(Block::verdict)
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.PASS);
    assertThat(Feeds.judged(good("hourly-electricity.xml"), both).functionBlocks())
        .last()
        .satisfies(
            block -> {
              assertThat(block.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(block.reason()).contains("no Retail Customer data");
            });
  }

  @Test
  void publishedTestsOf2018_sayNothingOfCustomers() throws IOException {
    ValidationResult result =
        Feeds.judged(good("retail-customer.xml"), asking(Profile.OFFICIAL_2018, 1, 51));

    assertThat(result.functionBlocks())
        .extracting(Block::verdict)
        .containsExactly(Verdict.FAIL, Verdict.NOT_APPLICABLE);
    assertThat(result.findings())
        .extracting(FeedFinding::rule)
        .contains("D006")
        .noneMatch(rule -> rule.startsWith("GBX-CUS") || rule.startsWith("RC_"));
    assertThat(blocks(Feeds.judged(good("retail-customer.xml"), Profile.OFFICIAL_2018)))
        .containsExactly(1);
  }

  @Test
  void mixedFeed_isJudgedOnBothSidesAndToldOnce() throws IOException {
    String mixed = Files.readString(BAD.resolve("SidesStandApart/usage-point-beside-customer.xml"));

    ValidationResult result = Feeds.judged(mixed, Profile.CERTIFICATION);

    assertThat(blocks(result)).contains(1, 51);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals("GBX-CUS-01"))
        .hasSize(1);
    assertThat(result.notes()).anyMatch(note -> note.contains("stand in one document"));
    assertThat(Feeds.judged(mixed, asking(Profile.STRICT, 51)).functionBlocks())
        .singleElement()
        .satisfies(
            block -> {
              assertThat(block.verdict()).isEqualTo(Verdict.FAIL);
              assertThat(block.failedRules()).containsExactly("GBX-CUS-01");
            });
    assertThat(Feeds.judged(mixed, asking(Profile.CERTIFICATION, 51)).functionBlocks())
        .extracting(Block::verdict)
        .containsExactly(Verdict.WARNING);
  }

  @Test
  void bareResource_isCheckedBySchemaAndMissesItsEntry() {
    String right = "<Customer xmlns='http://naesb.org/espi/customer'><vip>true</vip></Customer>";

    ValidationResult result = Feeds.judged(right, Profile.CERTIFICATION);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.findings()).extracting(FeedFinding::rule).containsExactly("GBX-FIL-02");
    assertThat(blocks(result)).containsExactly(51);

    String wrong = right.replace("true", "yes");
    assertThat(Feeds.judged(wrong, Profile.CERTIFICATION).schema().verdict())
        .isEqualTo(Verdict.FAIL);
  }

  @Test
  void loneEntry_isCheckedBySchema() throws IOException {
    String feed = good("retail-customer.xml");
    String entry =
        feed.substring(feed.indexOf("<entry>"), feed.indexOf("</entry>") + "</entry>".length())
            .replace("<entry>", "<entry xmlns='http://www.w3.org/2005/Atom'>");

    ValidationResult result = Feeds.judged(entry, Profile.CERTIFICATION);
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.functionBlocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://naesb.org/espi/customer/",
        "https://naesb.org/espi/customer",
        "http://naesb.org/espi/Customer",
        "http://naesb.org/espi/customers",
        "http://naesb.org/espi/cust",
        "http://naesb.org/customer",
        "http://naesb.org/espi#customer",
        "http://naesb.org/espi/RetailCustomer"
      })
  void misspeltNamespace_isNamedAndReadAsMeant(String namespace) throws IOException {
    String xml = good("retail-customer.xml").replace("http://naesb.org/espi/customer", namespace);

    ValidationResult result = Feeds.judged(xml, Profile.CERTIFICATION);

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("GBX-FIL-05");
              assertThat(finding.expected()).isEqualTo("http://naesb.org/espi/customer");
              assertThat(finding.observed()).isEqualTo(namespace);
            });
    assertThat(blocks(result)).contains(51);
  }

  @Test
  void foreignNamespaceOfAllResources_isNamedAndReadAsOurs() throws IOException {
    String xml =
        good("retail-customer.xml")
            .replace("http://naesb.org/espi/customer", "http://example.org/customer");

    ValidationResult result = Feeds.judged(xml, Profile.CERTIFICATION);

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("GBX-FIL-05");
              assertThat(finding.expected()).asString().contains("http://naesb.org/espi/customer");
              assertThat(finding.observed()).asString().contains("http://example.org/customer");
            });
    assertThat(blocks(result)).contains(51);
    assertThat(blocks(Feeds.judged(xml, Profile.OFFICIAL_2018))).doesNotContain(51);
  }

  @Test
  void foreignNamespaceBehindRightOnes_isLeftToItsOwner() throws IOException {
    String xml =
        good("retail-customer.xml")
            .replaceFirst(
                "<CustomerAccount xmlns=\"http://naesb.org/espi/customer\"",
                "<CustomerAccount xmlns=\"http://example.org/customer\"");

    assertThat(Feeds.judged(xml, Profile.CERTIFICATION).schema().errors())
        .anySatisfy(
            error ->
                assertThat(error.message())
                    .isEqualTo("<CustomerAccount> is no element of Atom or this version of ESPI"));
  }

  @Test
  void noNamespaceBehindRightOnes_isReadAsOurs() throws IOException {
    String xml =
        good("retail-customer.xml")
            .replaceFirst(
                "<CustomerAccount xmlns=\"http://naesb.org/espi/customer\"",
                "<CustomerAccount xmlns=\"\"");

    assertThat(Feeds.judged(xml, Profile.CERTIFICATION).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("GBX-FIL-05"));
  }
}
