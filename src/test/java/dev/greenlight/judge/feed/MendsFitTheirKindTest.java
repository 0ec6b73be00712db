package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.proof.rules.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that knows several kinds of defects says of each how it is mended, and of no other. */
class MendsFitTheirKindTest {
  private static final Path BAD = Path.of("fixtures", "feeds", "bad");

  private static List<String> mends(String fixture, String kind) throws IOException {
    return Feeds.judged(Files.readString(BAD.resolve(fixture)), Profile.STRICT).findings().stream()
        .filter(finding -> finding.kind().equals(kind))
        .map(FeedFinding::fix)
        .distinct()
        .toList();
  }

  /** Which kinds of findings in bad documents are told the same mend of a rule. */
  private static Map<String, Set<String>> kindsByMend() throws IOException {
    Map<String, Set<String>> told = new TreeMap<>();
    try (Stream<Path> files = Files.walk(BAD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Fixture fixture = Fixture.read(file);
        FeedJudge.bundled()
            .judge("", fixture.open(), fixture.ruling(Feeds.NOW), fixture.delivery())
            .findings()
            .forEach(
                finding ->
                    told.computeIfAbsent(
                            finding.rule() + ": " + finding.fix(), fresh -> new TreeSet<>())
                        .add(finding.kind()));
      }
    }
    return told;
  }

  @Test
  void kindsOfOneRule_areNotMendedAlike() throws IOException {
    Map<String, Set<String>> told = kindsByMend();

    assertThat(told).hasSizeGreaterThan(BAD.toFile().list().length);
    told.values().removeIf(kinds -> kinds.size() == 1);
    assertThat(told).isEmpty();
  }

  private static final String MONTH =
      "<IntervalReading><timePeriod><duration>2592000</duration><start>%d</start></timePeriod>"
          + "<value>1</value></IntervalReading>";

  @Test
  void monthsOfThirtyDaysOverDatesOfReads_areMendedByTheirDurations() {
    long start = 1_700_000_000L;
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <IntervalBlock xmlns="http://naesb.org/espi">%s</IntervalBlock></content></entry></feed>
        """
            .formatted(
                MONTH.formatted(start)
                    + MONTH.formatted(start + 29 * 86_400)
                    + MONTH.formatted(start + 61 * 86_400));

    assertThat(Feeds.judged(feed, Profile.STRICT).findings())
        .filteredOn(finding -> finding.rule().matches("GBX-INT-0[12]"))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.fix()).contains("2592000 s are 30 days"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DirectionAndPhaseAreOfElectricity/phase-of-gas.xml | PhaseOfPipe | Leave phase out",
        "EntriesCarryResources/notification-in-a-feed.xml | BareDocumentWrapped | POST the"
            + " BatchList itself",
        "GrantsSayWhatIsGranted/record-on-two-hosts.xml | GrantOnAnotherHost | host of the resource"
            + " endpoint",
        "CustomerEntriesAreComplete/no-id.xml | EntryPartMissing | Write <id> into the entry",
        "CustomerEntriesAreComplete/feed-without-id.xml | FeedPartMissing | Write <id> into the"
            + " feed",
        "CustomerEntriesAreLinked/no-up-link.xml | LinkMissing | to the collection",
        "EntriesCarryResources/statement-in-small-letters.xml | ResourceMiscased | Write <Statement"
            + " xmlns",
        "NamespacesAreSpeltRight/feed-in-that-of-espi.xml | WrapperInOtherNamespace | on <feed>",
        "CodesAreKnown/issuer-by-its-name.xml | IssuerNotANumber | in digits",
        "CodesAreKnown/currency-of-nobody.xml | CurrencyUnknown | ISO 4217",
        "CodesAreKnown/capital-letter.xml | CodeUnknown | as the schema spells it",
        "DstRulesAreOfToday/sign-lost.xml | RulesOfAnotherZone | Write tzOffset -28800",
        "DstRulesAreOfToday/universal-time-for-california.xml | RulesOfAnotherZone | -18000",
        "DstRulesAreOfToday/until-2006.xml | OldDstRules | dstStartRule 360E2000",
        "DstRulesAreInOrder/one-rule-for-both.xml | DstRulesAlike | other rule into dstStartRule",
        "DstRulesAreInOrder/swapped.xml | DstRulesSwapped | rule of spring as dstStartRule",
        "QualityFiguresArePlausible/limit-of-32-bits.xml | CountImplausible | how many such events",
        "QualityFiguresArePlausible/hertz-without-scale.xml | FrequencyImplausible | 60000000",
        "UnitFitsKind/cubic-metres-of-energy.xml | UnitContradictsKind | Write kind 58 (volume)",
        "UnitFitsKind/watt-hours-of-demand.xml | UnitContradictsKind | Write kind 12 (energy)",
        "UnitFitsKind/watts-of-energy.xml | UnitContradictsKind | Write kind 37 (power)",
        "LineItemsMakeSense/quantity-of-no-unit.xml | QuantityIncomplete | Write the uom of",
        "LineItemsMakeSense/unit-of-no-quantity.xml | QuantityIncomplete | Write the value of",
        "LineItemsMakeSense/kind-11.xml | LineItemKindUnknown | itemKind from 1 to 10",
        "LineItemsMakeSense/credit-with-positive-sign.xml | CreditIsCharged | a minus sign",
        "BillingPeriodsArePlausible/ten-seconds.xml | BillingPeriodImplausible | Multiply by 86400",
        "LinksLeadToPublicHosts/no-host.xml | LinkToNoHost | the name of the host",
        "LinksLeadToPublicHosts/no-slash-behind-the-host.xml | LinkToNoHost | the slash between",
        "LinksLeadToPublicHosts/port-of-letters.xml | LinkToNoHost | the port in digits",
        "BillingPeriodsArePlausible/a-year.xml | BillingPeriodImplausible | what was downloaded",
        "DurationsAreNotOneShort/ends-as-starts.xml | EndUsedAsStart | first second of each reading"
            + " into start",
        "BillsArePlausible/gas-below-nothing.xml | TotalBelowNothing | without a minus sign",
        "CostsMakeTheBill/bill-to-date-at-the-last-second.xml | RunningBillFarAboveCosts | what is"
            + " due since the last bill",
        "CostsMakeTheBill/bill-to-date-below-the-costs.xml | RunningBillBelowCosts | all readings"
            + " since the last bill",
        "SummariesAreAdvertised/bills-that-are-not-there.xml | EmptyCollectionAdvertised | leave"
            + " out the link to it",
        "LinksLeadToPublicHosts/without-tls.xml | LinkNotHttps | serve them over TLS",
        "QualitySummariesHaveOneUsagePoint/point-of-internet.xml | QualityOfOtherService | whose"
            + " electricity it is about",
        "HrefsAreUris/empty.xml | HrefEmpty | or leave out the link",
        "HrefsAreUris/password-before-host.xml | HrefWithUser | before the at sign",
        "HrefsAreUris/query.xml | HrefWithQueryOrFragment | End the address with the identifier",
        "StatementsNameTheirMediaType/program.xml | DocumentIsProgram | as a document",
        "StatementsNameTheirMediaType/file-name-with-a-path.xml | FileNameWithPath | name of the"
            + " file alone",
        "StatementsNameTheirMediaType/pdf-called-html.xml | MediaTypeContradictsName | let its"
            + " fileName end so",
        "BillsArePlausible/billed-though-nothing-was-used.xml | BilledThoughNothingUsed | sum of"
            + " the readings",
        "CodesAreKnown/rank-below-none.xml | RankBelowNone | without a minus sign",
        "FeedsSayWhereTheyLive/collection-of-nothing-it-holds.xml | FeedOfAnotherKind | up link of"
            + " its entries",
        "HrefsAreUris/thousands-separated.xml | HrefWithFormattedNumber | digits alone",
        "LineItemsMakeSense/more-than-was-used.xml | LineBillsMoreThanUsed | the quantity of the"
            + " line or the total",
        "TextsAreWhole/not-applicable.xml | TextNotApplicable | Leave the element out",
        "EntriesCarryResources/type-within-meter-reading.xml | ResourceWithinAnother | an entry of"
            + " its own",
        "GrantsSayWhatIsGranted/secret-until-4707.xml | SecretEndsFarAhead | Write 0",
        "QualitiesAreKnown/all-questionable.xml | ReadingsDoubtful | quality 17",
      })
  void mend_isThatOfTheKind(String fixture, String kind, String mend) throws IOException {
    assertThat(mends(fixture, kind)).singleElement().asString().contains(mend);
  }
}
