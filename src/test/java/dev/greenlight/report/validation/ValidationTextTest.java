package dev.greenlight.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Location;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One cause, one message, and nothing in it that people cannot read. */
class ValidationTextTest {
  private static final ValidationResult.Schema FITS =
      new ValidationResult.Schema(Verdict.PASS, List.of(), 0);

  private static FeedFinding finding(
      String rule, String kind, int line, String expected, String observed, String fix) {
    return finding(rule, kind, line, expected, observed, fix, 1);
  }

  private static FeedFinding finding(
      String rule,
      String kind,
      int line,
      String expected,
      String observed,
      String fix,
      long alike) {
    return new FeedFinding(
        rule,
        kind,
        rule.startsWith("D") ? Severity.ERROR : Severity.WARNING,
        List.of(),
        alike,
        alike,
        new Location(line, 3, "/feed/entry[" + line + "]"),
        "a message",
        expected,
        observed,
        rule.startsWith("D") ? "FB_01 (" + rule + "); readers need it" : "readers need it",
        fix);
  }

  private static FeedFinding missing(String rule, String part, String resource, int line) {
    return missing(rule, part, resource, line, 1);
  }

  private static FeedFinding missing(
      String rule, String part, String resource, int line, long alike) {
    return finding(
        rule,
        "EntryPartMissing",
        line,
        "<%s> in the entry of the %s".formatted(part, resource),
        "none with a value",
        "Write <" + part + ">",
        alike);
  }

  private static String told(ValidationResult.Schema schema, FeedFinding... findings) {
    return told(
        new ValidationResult(
            "a.xml",
            12_345,
            "00".repeat(32),
            "feed",
            EspiVersion.V4_0,
            Profile.CERTIFICATION,
            Verdict.FAIL,
            schema,
            List.of(),
            List.of(findings),
            new ValidationResult.Counts(0, 0, 0),
            1,
            List.of()));
  }

  private static String told(ValidationResult result) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ValidationText(new PrintStream(out, true, StandardCharsets.UTF_8), false)
        .write(JudgedDocument.of(result));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sameDefectOfOneRule_isOneMessageWithItsCountAndTheFirstPlaces() {
    FeedFinding[] gaps = new FeedFinding[5];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = finding("GBX-INT-01", "ReadingGap", i + 1, "hour " + i, "none", "Send it", 1234);
    }

    assertThat(told(FITS, gaps))
        .containsOnlyOnce("GBX-INT-01  warning  ReadingGap  (1,234 times)")
        .contains("line 1:3, 2:3, 3:3 and 1,231 more")
        .contains("expected  hour 0");
  }

  @Test
  void rulesThatMissTheSameInOtherResources_areOneMessage() {
    assertThat(
            told(
                FITS,
                missing("D012", "title", "UsagePoint", 1),
                missing("D019", "title", "MeterReading", 2),
                missing("D033", "title", "IntervalBlock", 4, 2),
                missing("D033", "title", "IntervalBlock", 6, 2)))
        .contains("D012 D019 D033  error  EntryPartMissing  (4 times)")
        .contains("<title> in the entry of the UsagePoint, MeterReading, IntervalBlock")
        .contains("why       readers need it")
        .containsOnlyOnce("expected");
  }

  @Test
  void mendOfOneOfSeveralResources_isToldForAll() {
    assertThat(told(FITS, absent("D006", "UsagePoint"), absent("D027", "MeterReading")))
        .contains("D006 D027  error  KindMissing")
        .contains("at least one entry with a UsagePoint, MeterReading")
        .contains("mend      Send an entry with a UsagePoint; likewise for MeterReading");
    assertThat(told(FITS, absent("D006", "UsagePoint")))
        .contains("mend      Send an entry with a UsagePoint\n");
  }

  private static FeedFinding absent(String rule, String resource) {
    return finding(
        rule,
        "KindMissing",
        1,
        "at least one entry with a " + resource,
        "none among 3 entries",
        "Send an entry with a " + resource);
  }

  @Test
  void rulesThatMissOtherThings_areTwoMessages() {
    assertThat(
            told(
                FITS,
                missing("D012", "title", "UsagePoint", 1),
                missing("D019", "published", "MeterReading", 2)))
        .contains("D012  error", "D019  error", "why       FB_01 (D012); readers need it");
  }

  @Test
  void linksBetweenOtherResources_areTwoMessages() {
    assertThat(
            told(
                FITS,
                finding(
                    "GBX-CUS-24",
                    "NoOwner",
                    1,
                    "a link from ServiceLocation to its CustomerAgreement",
                    "none",
                    "Link it to the CustomerAgreement"),
                finding(
                    "GBX-CUS-21",
                    "NoOwner",
                    2,
                    "a link from CustomerAgreement to its CustomerAccount",
                    "none",
                    "Link it to the CustomerAccount")))
        .contains("a link from ServiceLocation", "a link from CustomerAgreement")
        .contains("mend      Link it to the CustomerAccount");
  }

  @Test
  void sameWordsThatAreMendedOtherwise_areTwoMessages() {
    assertThat(
            told(
                FITS,
                finding("GBX-CUS-24", "Empty", 1, "a name", "none", "Write it"),
                finding("GBX-CUS-21", "Empty", 2, "a name", "none", "Leave it out")))
        .contains("mend      Write it", "mend      Leave it out");
  }

  @Test
  void placeThatTwoRulesTellOf_isCountedOnce() {
    assertThat(
            told(
                FITS,
                missing("D004", "id", "UsagePoint", 1, 2),
                missing("D004", "id", "ServiceSupplier", 2, 2),
                missing("D011", "id", "UsagePoint", 1)))
        .contains("D004 D011  error  EntryPartMissing  (2 times)");
  }

  @Test
  void sameWordsAtSomeOfThePlacesOfAnother_areNoMessageOfTheirOwn() {
    FeedFinding one = finding("D004", "Empty", 1, "an id", "none", "Write it", 2);
    FeedFinding two = finding("D004", "Empty", 2, "an id", "none", "Write it", 2);

    assertThat(told(FITS, one, two, finding("D018", "Empty", 2, "an id", "none", "Write a UUID")))
        .contains("D004 D018  error  Empty  (2 times)", "mend      Write it")
        .doesNotContain("Write a UUID");
    assertThat(told(FITS, one, two, finding("D018", "Empty", 3, "an id", "none", "Write a UUID")))
        .contains("mend      Write it", "mend      Write a UUID");
  }

  @Test
  void rulesThatMendTheSamePlaceInOneWay_areOneMessage() {
    assertThat(
            told(
                FITS,
                finding("D000", "NoFeed", 1, "a feed", "<a>", "Send a feed"),
                finding("D999", "ForeignRoot", 1, "feed or entry", "a", "Send a feed")))
        .contains("D000 D999  error  NoFeed")
        .doesNotContain("ForeignRoot");
  }

  @Test
  void sameWordsAboutOnePlace_areOneMessageOfTheHeavierWeightInTheWordsOfOurOwnRule() {
    assertThat(
            told(
                FITS,
                finding("D999", "EntryPartMissing", 1, "<id>", "an empty <id>", "Write it"),
                finding("GBX-ATM-02", "EmptyId", 1, "<id>", "an empty <id>", "Write a UUID")))
        .contains("D999 GBX-ATM-02  error  EmptyId", "mend      Write a UUID")
        .doesNotContain("EntryPartMissing", "Write it");
  }

  @Test
  void placesThatWereNotAllListed_areCountedAtLeast() {
    assertThat(
            told(
                FITS,
                missing("D012", "title", "UsagePoint", 1, 2000),
                missing("D019", "title", "MeterReading", 2)))
        .contains("(at least 2,000 times)");
  }

  @Test
  void mendsAtTwoPlaces_areTwoMessages() {
    assertThat(
            told(
                FITS,
                finding("D000", "NoFeed", 1, "a feed", "<a>", "Send a feed"),
                finding("D999", "ForeignRoot", 2, "feed or entry", "a", "Send a feed")))
        .contains("NoFeed", "ForeignRoot");
  }

  @Test
  void valueThatTheSchemaRefuses_isNotWarnedOfAgain() {
    ValidationResult.Schema refuses =
        new ValidationResult.Schema(
            Verdict.FAIL, List.of(new SchemaError(7, 3, "'x' in <updated> is no dateTime")), 1);
    FeedFinding same = finding("GBX-ATM-10", "DateNotUtc", 7, "a date in UTC", "'x'", "Write Z");
    FeedFinding other = finding("GBX-ATM-10", "DateNotUtc", 8, "a date in UTC", "'y'", "Write Z");

    assertThat(told(refuses, same))
        .contains("The schema of ESPI 4.0 refuses it in one place:")
        .doesNotContain("GBX-ATM-10");
    assertThat(told(refuses, other)).contains("GBX-ATM-10");
  }

  @Test
  void schemaErrorsOfOneCause_areOneMessage() {
    ValidationResult.Schema refuses =
        new ValidationResult.Schema(
            Verdict.FAIL,
            List.of(
                new SchemaError(1, 2, "'1.5' in <start> is not a whole number"),
                new SchemaError(3, 4, "'2.5' in <start> is not a whole number"),
                new SchemaError(5, 6, "'x' in <kind> is no ServiceKind")),
            3);

    assertThat(told(refuses))
        .contains("refuses it in 3 places:")
        .containsOnlyOnce("is not a whole number")
        .contains("at line 1:2, 3:4")
        .contains("is no ServiceKind");
  }

  @Test
  void longWords_areBrokenBetweenWordsAndNoLineIsLong() {
    String text =
        told(FITS, finding("D999", "Long", 1, "word ".repeat(80), "href/" + "x".repeat(150), "m"));

    assertThat(text.lines().filter(line -> !line.contains("xxx")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text).contains("\n              word word").contains("x".repeat(150));
  }

  @Test
  void commandsToTheTerminal_areSpelledOut() {
    assertThat(told(FITS, finding("D999", "Odd", 1, "a\u001b[31m", "b\u009b2J", "m")))
        .contains("a[U+001B][31m", "b[U+009B]2J");
  }

  @Test
  void blocks_sayWhatFailedAndWhatWasNotDecided() {
    String text =
        told(
            new ValidationResult(
                "-",
                1,
                "",
                "",
                EspiVersion.V1_1,
                Profile.STRICT,
                Verdict.INCONCLUSIVE,
                FITS,
                List.of(
                    new ValidationResult.Block(
                        new FunctionBlockId(1), Verdict.FAIL, 9, List.of("D001"), null),
                    new ValidationResult.Block(
                        new FunctionBlockId(4), Verdict.PASS, 1, List.of(), null),
                    new ValidationResult.Block(
                        new FunctionBlockId(6),
                        Verdict.NOT_APPLICABLE,
                        0,
                        List.of(),
                        "no test of it is public")),
                List.of(),
                new ValidationResult.Counts(0, 0, 0),
                1,
                List.of("-: a note", "another")));

    assertThat(text.lines())
        .containsExactly(
            "INCONCLUSIVE  -",
            "  no document element, more than 1 bytes, ESPI 1.1, profile strict",
            "  FB_01  FAIL           failed: D001",
            "  FB_04  PASS           one thing inspected",
            "  FB_06  NOT_APPLICABLE no test of it is public",
            "  note: a note",
            "  note: another",
            "");
  }

  @Test
  void total_comesOverSeveralDocumentsOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ValidationText text =
        new ValidationText(new PrintStream(out, true, StandardCharsets.UTF_8), false);

    text.total(Map.of(Verdict.PASS, 1));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    text.total(new TreeMap<>(Map.of(Verdict.PASS, 2, Verdict.FAIL, 1)));
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("3 documents: 2 PASS, 1 FAIL");
  }
}
