package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a utility promises of its programme: for how long, and whose data. */
final class ProgrammeChecksTest {
  private static final Instant START = Instant.parse("2025-02-28T17:00:00Z");
  private static final String BULK = "https://dc.example.com/Batch/Bulk/1";
  private static final String CONSENT = START.toString();
  private static final String PERIOD =
      "<%1$s><duration>%2$s</duration><start>" + START.getEpochSecond() + "</start></%1$s>";

  @TempDir private Path folder;

  private static String until(String name, String end) {
    return PERIOD.formatted(name, Duration.between(START, Instant.parse(end)).toSeconds());
  }

  private Outcome termOf(String... periods) {
    return Documents.judged(
        folder, new KeepsToTerm(CONSENT, 24), espi("Authorization", String.join("", periods)));
  }

  private Outcome eligible(HoldsEligibleOnly check, String... entries) {
    return Documents.judged(folder, check, feed(entries));
  }

  private static String point(String path, String kind, String tariff) {
    return entry(
        path,
        espi(
            "UsagePoint",
            "<ServiceCategory><kind>"
                + kind
                + "</kind></ServiceCategory><serviceDeliveryPoint><tariffProfile>"
                + tariff
                + "</tariffProfile></serviceDeliveryPoint>"));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28T17:00:00Z",
    "2027-02-26T17:00:00Z",
    "2027-03-01T00:00:00Z",
    "2027-03-02T17:00:00Z"
  })
  void termOfSoManyMonths_aDayMoreOrLessAYear_isKept(String end) {
    assertThat(kinds(termOf(until("authorizedPeriod", end), until("publishedPeriod", end))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-02-26T16:59:59Z", "2027-03-02T17:00:01Z", "2026-03-28T17:00:00Z"})
  void anotherTerm_isFound(String end) {
    assertThat(kinds(termOf(until("authorizedPeriod", end)))).containsExactly("TermDiffers");
  }

  @Test
  void periodThatHasTheHistoryInIt_isJudgedByItsEnd() {
    Instant consent = START.plus(Duration.ofDays(730));
    KeepsToTerm check = new KeepsToTerm(consent.toString(), 24);
    String fourYears = until("authorizedPeriod", "2029-02-28T17:00:00Z");
    assertThat(kinds(Documents.judged(folder, check, espi("Authorization", fourYears)))).isEmpty();
    String two = until("authorizedPeriod", "2027-02-28T17:00:00Z");
    assertThat(kinds(Documents.judged(folder, check, espi("Authorization", two))))
        .containsExactly("TermDiffers");
  }

  @Test
  void authorizationWithoutEnd_isFound() {
    assertThat(kinds(termOf(PERIOD.formatted("authorizedPeriod", 0))))
        .containsExactly("TermDiffers");
  }

  @Test
  void publishedPeriod_endsWithTheTerm() {
    String right = until("authorizedPeriod", "2027-02-28T17:00:00Z");
    assertThat(kinds(termOf(right, until("publishedPeriod", "2027-06-30T00:00:00Z"))))
        .containsExactly("PublishedBeyondTerm");
    assertThat(kinds(termOf(right, PERIOD.formatted("publishedPeriod", 0)))).isEmpty();
  }

  @Test
  void withoutAuthorizedPeriod_nothingIsSaid() {
    assertThat(termOf().notApplicable()).contains("optional");
    assertThat(termOf(PERIOD.formatted("authorizedPeriod", "P24M")).undecided()).isNotNull();
    assertThat(Documents.judged(folder, new KeepsToTerm(CONSENT, 24), "<up/>").undecided())
        .isNotNull();
  }

  @Test
  void usagePointsOfTheProgramme_areRight() {
    Outcome outcome =
        eligible(
            new HoldsEligibleOnly(List.of("0"), List.of("DS-2", "DS-3A"), true, "cold store", "/9"),
            point("/UsagePoint/1", "0", "Residential DS-2"),
            point("/UsagePoint/2", "0", "DS-3A"),
            Documents.usagePoint("/UsagePoint/3"));
    // The third says no tariff.
    assertThat(outcome.inspected()).isEqualTo(8);
    assertThat(kinds(outcome)).isEmpty();
  }

  @Test
  void usagePointsThatTheProgrammeLeavesOut_areFound() {
    HoldsEligibleOnly check =
        new HoldsEligibleOnly(List.of("0"), List.of("DS-2", "DS-3A"), true, "", "/UsagePoint/9");
    assertThat(kinds(eligible(check, point("/UsagePoint/1", "1", "DS-2"))))
        .containsExactly("ServiceNotEligible");
    assertThat(kinds(eligible(check, point("/UsagePoint/1", "0", "Large DS-4"))))
        .containsExactly("TariffNotEligible");
    assertThat(kinds(eligible(check, point("/UsagePoint/9", "0", "DS-2"))))
        .containsExactly("AccountNotEligible");
    assertThat(kinds(eligible(check, point("/UsagePoint/109", "0", "DS-2")))).isEmpty();
    assertThat(
            kinds(
                eligible(
                    new HoldsEligibleOnly(List.of(), List.of(), false, "A title", ""),
                    point("/UsagePoint/1", "1", "any"))))
        .containsExactly("AccountNotEligible");
  }

  @Test
  void meterThatSomebodyGoesToRead_isFoundWhereOnlyOthersTakePart() {
    String walked =
        entry("/UsagePoint/1", espi("UsagePoint", "<amiBillingReady>nonAmi</amiBillingReady>"));
    assertThat(kinds(eligible(new HoldsEligibleOnly(List.of(), List.of(), true, "", ""), walked)))
        .containsExactly("MeterNotEligible");
    assertThat(
            eligible(new HoldsEligibleOnly(List.of("0"), List.of(), false, "", ""), walked)
                .notApplicable())
        .contains("ServiceCategory/kind");
  }

  @Test
  void usagePointsThatSayNothingOfTheProgramme_areNotJudged() {
    HoldsEligibleOnly check = new HoldsEligibleOnly(List.of(), List.of("DS-2"), true, "cold", "");
    assertThat(eligible(check, entry("/UsagePoint/1", espi("UsagePoint", ""))).notApplicable())
        .contains("tariffProfile", "amiBillingReady", "cold");
  }

  @Test
  void bulkDataWithoutACustomer_saysNothingOfHisAccounts() {
    HoldsPartOfBatch check = new HoldsPartOfBatch("UsagePoint");
    assertThat(besides("/UsagePoint/1", check).inspected()).isEqualTo(1);
    assertThat(besides("/UsagePoint/2", check).undecided()).contains("no UsagePoint");
  }

  private Outcome besides(String own, HoldsPartOfBatch check) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(BULK, 200, feed(Documents.usagePoint("/UsagePoint/1"))))
          .with("own", Hearing.exchange(BULK, 200, feed(Documents.usagePoint(own))))
          .of(check);
    }
  }

  @Test
  void feedWithoutUsagePoints_isUndecided() {
    HoldsEligibleOnly check = new HoldsEligibleOnly(List.of("0"), List.of(), false, "", "");
    assertThat(eligible(check).undecided()).isNotNull();
    assertThat(Documents.judged(folder, check, "no XML").undecided()).isNotNull();
  }
}
