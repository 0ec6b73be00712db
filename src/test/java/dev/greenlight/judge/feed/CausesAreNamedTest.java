package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told is the cause, and its mend does no harm. */
class CausesAreNamedTest {
  private static final Path FEEDS = Path.of("fixtures", "feeds");
  private static final String TYPE_LINK =
      "<link rel=\"related\" href=\"[^\"]*ReadingType/1\"[^>]*>";

  private static String feed(String name) throws IOException {
    return Files.readString(FEEDS.resolve(name));
  }

  private static List<FeedFinding> told(String document, String rule) {
    return Feeds.judged(document, Profile.CERTIFICATION).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  @Test
  void readingsStampedWithTheirEnd_areMendedByTheirStartsAndNotByTheClock() throws IOException {
    String document = feed("bad/BlockStartsWithItsFirstReading/hours-stamped-with-their-end.xml");

    assertThat(told(document, "D042"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo("ReadingsStampedWithTheirEnd");
              assertThat(finding.fix()).startsWith("Subtract the duration");
            });
    assertThat(told(document, "GBX-LTP-10")).isEmpty();
    assertThat(told(document, "GBX-INT-08")).isEmpty();
  }

  @Test
  void daysOfUtc_areMendedByWhichOfTwoCausesItIs() throws IOException {
    assertThat(told(feed("bad/StartsAreNotLocalTime/midnight-of-utc.xml"), "GBX-INT-18"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fix())
                    .contains("If its hour is wrong, write")
                    .contains("if it is right, leave all times"));
  }

  @Test
  void costWithoutReadingType_isInNoCurrency() throws IOException {
    String document =
        feed("good/hourly-electricity.xml")
            .replaceFirst("(?s)<entry>(?:(?!<entry>).)*?<ReadingType .*?</entry>", "");

    assertThat(told(document, "D058"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo("TypeOfCostMissing"));
  }

  @Test
  void costWithoutLinkToReadingType_isInTheCurrencyOfTheFeedOrInNone() throws IOException {
    String untied = feed("good/hourly-electricity.xml").replaceAll(TYPE_LINK, "");

    assertThat(told(untied, "D058")).isEmpty();
    assertThat(told(untied.replaceFirst("<currency>840</currency>", ""), "D058"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo("CurrencyMissing"));
  }

  @Test
  void billOfGasWithoutReadings_isJudgedAsBillAlone() throws IOException {
    String bill = feed("good/bills-of-gas-alone.xml");
    FunctionBlockId gas = new FunctionBlockId(10);

    assertThat(blocks(bill, Profile.CERTIFICATION)).isNotEmpty().doesNotContain(gas);
    assertThat(blocks(bill, Profile.OFFICIAL_2018)).contains(gas);
    assertThat(blocks(feed("good/gas-billed-in-therms.xml"), Profile.CERTIFICATION)).contains(gas);
  }

  @Test
  void sumOfLines_isThatOfTheCharges() throws IOException {
    String bill =
        feed("good/bills-alone.xml")
            .replace("<costAdditionalLastPeriod>1350000<", "<costAdditionalLastPeriod>9350000<")
            .replace("<itemKind>8<", "<itemKind>10<");

    assertThat(told(bill, "GBX-SUM-04"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.observed()).isEqualTo("charges that add up to 1400000"));
  }

  @Test
  void moneyOfNoValue_saysNothingOfTheScaleOfTheAmount() throws IOException {
    String bill =
        feed("bad/LineItemsMakeSense/money-in-thousandths.xml")
            .replace("            <value>310000</value>\n", "");

    assertThat(told(bill, "GBX-SUM-05"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo("QuantityIncomplete"));
  }

  @Test
  void amountInThousandths_isToldInTheScaleOfEspi() throws IOException {
    assertThat(told(feed("bad/LineItemsMakeSense/money-in-thousandths.xml"), "GBX-SUM-05"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).startsWith("31000000, "));
  }

  @Test
  void stampsInMilliseconds_areToldEach() throws IOException {
    String bill = feed("bad/TimesAreInSeconds/both-stamps-of-a-bill-in-milliseconds.xml");

    assertThat(told(bill, "GBX-INT-17"))
        .extracting(FeedFinding::expected)
        .containsExactly(
            "seconds since 1970 in <timeStamp>", "seconds since 1970 in <statusTimeStamp>");
  }

  @Test
  void dayOfElectricityThatBeginsASecondLate_isToldByThatSecondAlone() throws IOException {
    String document =
        feed("good/days-of-standard-time.xml")
            .replaceAll("<start>(\\d*)0</start>", "<start>$11</start>");

    assertThat(told(document, "GBX-INT-15")).isNotEmpty();
    assertThat(told(document, "GBX-INT-16")).isEmpty();
  }

  @Test
  void multiplierThatIsNotListed_isMendedByScaling() throws IOException {
    assertThat(told(feed("quirks/47-unlisted-multiplier.xml"), "GBX-RT-01"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.fix()).isEqualTo("Write -9, and multiply all values by 10^1");
            });
  }

  @Test
  void notificationInFeed_isJudgedAsNotificationAndNotAsDownload() throws IOException {
    String wrapped = feed("bad/EntriesCarryResources/notification-in-a-feed.xml");

    assertThat(blocks(wrapped, Profile.CERTIFICATION)).isEmpty();
    assertThat(blocks(wrapped, Profile.OFFICIAL_2018)).contains(new FunctionBlockId(1));
    assertThat(told(wrapped, "GBX-NOT-01")).isEmpty();
    assertThat(told(wrapped.replace(">https:", ">http:"), "GBX-NOT-01"))
        .extracting(FeedFinding::kind)
        .containsExactly("ResourceNotFetchable");
    assertThat(told(wrapped.replaceFirst("<resources>.*</resources>", ""), "GBX-NOT-01"))
        .extracting(FeedFinding::kind)
        .containsExactly("NothingToFetch");
  }

  @Test
  void doubledSlashInSelfLink_doesNotMakeTheGrantAnother() throws IOException {
    String own = "https://custodian.test/espi/1_1/resource/Authorization/a8";
    String other = feed("bad/GrantsSayWhatIsGranted/address-of-another.xml");
    String doubled =
        other.replace(own, "https://custodian.test//espi/1_1/resource/Authorization/a7");

    assertThat(told(other, "GBX-AUT-01")).isNotEmpty();
    assertThat(told(doubled, "GBX-AUT-01")).isEmpty();
  }

  @Test
  void allThatAnEntryOfCustomersLacks_isToldAtOnce() throws IOException {
    String bare =
        feed("bad/CustomerEntriesAreComplete/no-id.xml")
            .replaceAll("<(title|published|updated)>[^<]*</\\1>", "");

    assertThat(told(bare, "GBX-CUS-03"))
        .extracting(FeedFinding::expected)
        .contains("<title>, <updated> with a value in the feed")
        .anyMatch(each -> each.startsWith("<id>, <title>, <published>, <updated> with a value"));
  }

  @Test
  void blocksThatLiveBelowTheirMeterReading_areRelatedAndNotSentAgain() throws IOException {
    String untied =
        feed("good/hourly-electricity.xml")
            .replaceAll("<link rel=\"related\" href=\"[^\"]*/IntervalBlock\"[^>]*>", "");

    for (String rule : List.of("D025", "D026")) {
      assertThat(told(untied, rule))
          .allSatisfy(
              finding ->
                  assertThat(finding.fix())
                      .startsWith("Add a related link to 'https://")
                      .endsWith("/IntervalBlock' to the MeterReading"))
          .isNotEmpty();
      assertThat(told(untied.replaceAll("<link rel=\"up\" [^>]*/IntervalBlock\"[^>]*>", ""), rule))
          .allSatisfy(finding -> assertThat(finding.fix()).contains("let the up links"))
          .isNotEmpty();
      assertThat(told(untied.replace("MeterReading/1/IntervalBlock", "2/IntervalBlock"), rule))
          .allSatisfy(finding -> assertThat(finding.fix()).startsWith("Send its IntervalBlocks"))
          .isNotEmpty();
    }
  }

  @Test
  void typeThatIsNearlyReverse_isNamedAndMended() throws IOException {
    String kind = "(?s)(<ReadingType (?:(?!</ReadingType>).)*?)\\s*<kind>12</kind>";
    String reverse =
        feed("good/hourly-electricity.xml")
            .replace("<flowDirection>1<", "<flowDirection>19<")
            .replaceFirst(kind, "$1");

    assertThat(told(reverse, "D076"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.observed()).contains("the nearest, at line").endsWith("no kind");
              assertThat(finding.fix()).startsWith("Write kind 12 into the ReadingType at line");
            });
    assertThat(told(reverse.replace("<uom>72<", "<uom>38<"), "D076")).isEmpty();
  }

  @Test
  void partsWithoutTheirNamespace_areMendedByTheirPrefix() throws IOException {
    String type = feed("good/hourly-electricity.xml").replaceAll("<uom>", "<uom xmlns=\"\">");
    String bill = feed("good/bills-alone.xml");

    assertThat(told(type, "D068"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.fix()).startsWith("Write <uom>, and what else"));
    assertThat(told(type.replaceAll("<uom[^/]*/uom>", "<x xmlns=\"\">1</x>"), "D068"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.fix()).startsWith("Write uom, 72"));
    assertThat(told(bill.replace("<statusTimeStamp>", "<statusTimeStamp xmlns=\"\">"), "D100"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.fix()).startsWith("Write <statusTimeStamp>"));
  }

  @Test
  void statementInSmallLetters_isDataOfCustomersAndNoDownloadOfUsage() throws IOException {
    String bill = feed("bad/EntriesCarryResources/statement-in-small-letters.xml");

    assertThat(blocks(bill, Profile.STRICT)).containsExactly(new FunctionBlockId(51));
    assertThat(blocks(bill.replace("tatement>", "omething>"), Profile.STRICT))
        .contains(new FunctionBlockId(1));
  }

  private static List<FunctionBlockId> blocks(String document, Profile profile) {
    return Feeds.judged(document, profile).functionBlocks().stream()
        .map(ValidationResult.Block::id)
        .toList();
  }
}
