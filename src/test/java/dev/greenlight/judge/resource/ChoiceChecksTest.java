package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Fact;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChoiceChecksTest {
  private static final String ONE = usagePoint("/Subscription/9/UsagePoint/a");
  private static final String OTHER = usagePoint("/Subscription/9/UsagePoint/ab");
  private static final String PART_OF_OTHER =
      entry("/Subscription/9/UsagePoint/ab/MeterReading/m", espi("MeterReading", ""));
  private static final String WHOLE = feed(ONE, OTHER, PART_OF_OTHER);
  private static final HoldsChosenUsagePointOnly CHOSEN = new HoldsChosenUsagePointOnly();
  private static final KeepsToChosenDays DAYS = new KeepsToChosenDays("2026-02-01", "2026-02-28");

  /** Five hours behind UTC, four in summer. */
  private static final String CLOCK =
      entry(
          "/LocalTimeParameters/1",
          espi(
              "LocalTimeParameters",
              "<dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset>"
                  + "<dstStartRule>360E2000</dstStartRule><tzOffset>-18000</tzOffset>"));

  @TempDir private Path folder;

  private Outcome heard(Check check, String whole, int status, String answer, String scope) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch", 200, whole, Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Batch?n", status, answer, Hearing.ATOM))
          .with("granted scope", new Fact(scope))
          .of(check);
    }
  }

  private Outcome after(String authorization, int status, String answer) {
    return after("/Authorization/7", authorization, status, answer);
  }

  private Outcome after(String earlier, String authorization, int status, String answer) {
    String before = feed(entry("/Authorization/7", espi("Authorization", "")));
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("Authorizations before", Hearing.exchange(ROOT, 200, before, Hearing.ATOM))
          .with("Authorization from before", new Fact(ROOT + earlier))
          .with("Authorization", new Fact(ROOT + authorization))
          .with("answer", Hearing.exchange(ROOT + "/Batch", status, answer, Hearing.ATOM))
          .with("chosen", Hearing.exchange(ROOT + "/Batch?n", 200, feed(ONE), Hearing.ATOM))
          .with("whole", Hearing.exchange(ROOT + "/Batch?w", 200, WHOLE, Hearing.ATOM))
          .of(new LeavesNoStaleConsent());
    }
  }

  @Test
  void anotherAuthorization_leavesTheOneBefore() {
    assertThat(kinds(after("/Authorization/8", 200, WHOLE))).isEmpty();
  }

  @Test
  void listWithoutTheOneBefore_tellsNotWhetherThisIsAnother() {
    assertThat(after("/Authorization/6", "/Authorization/6", 200, WHOLE).undecided())
        .contains("not listed");
    assertThat(after("/Authorization/6", "/Authorization/8", 200, WHOLE).undecided())
        .contains("not listed");
  }

  @Test
  void sameAuthorization_leavesNothingOpenThatIsNotShared() {
    assertThat(kinds(after("/Authorization/7", 401, ""))).isEmpty();
    assertThat(kinds(after("/Authorization/7", 200, feed(ONE)))).isEmpty();
    assertThat(kinds(after("/Authorization/7", 200, WHOLE)))
        .contains("UsagePointListed")
        .doesNotContain("undecided");
  }

  private static String block(String start) {
    return entry(
        "/Subscription/9/UsagePoint/a/MeterReading/m/IntervalBlock/" + start,
        espi(
            "IntervalBlock",
            "<interval><duration>86400</duration><start>%d</start></interval>"
                .formatted(Instant.parse(start + "T05:00:00Z").getEpochSecond())));
  }

  private Outcome bulk(String whole, String... blocks) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch", 200, whole, Hearing.ATOM))
          .with("chosen", Hearing.exchange(ROOT + "/Batch?n", 200, feed(ONE), Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Bulk", 200, feed(blocks), Hearing.ATOM))
          .of(new BulkKeepsToChosenDays("2026-02-01", "2026-02-28"));
    }
  }

  @Test
  void daysOfTheCustomerInBulk_areThoseThatHeChose() {
    String whole = feed(block("2026-01-10"), block("2026-02-10"));
    String ofNeighbour = block("2026-01-10").replace("/9/", "/91/");

    assertThat(bulk(whole, block("2026-02-10"), ofNeighbour).inspected()).isEqualTo(1);
    assertThat(bulk(whole, block("2026-02-10"), ofNeighbour).breaches()).isEmpty();
    assertThat(kinds(bulk(whole, block("2026-02-10"), block("2026-01-10"))))
        .containsExactly("DaysNotChosenInBulk");
    assertThat(bulk(whole, ofNeighbour).undecided()).contains("proves nothing");
    assertThat(bulk(feed(block("2026-02-10")), block("2026-02-10")).undecided())
        .contains("choose fewer days");
  }

  private Outcome published(String period) {
    String answer = entry("/Authorization/7", espi("Authorization", period));
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, 200, answer, Hearing.ATOM))
          .of(new PublishesChosenDays("2026-02-01"));
    }
  }

  private static String period(String start) {
    return "<publishedPeriod><duration>0</duration><start>%s</start></publishedPeriod>"
        .formatted(start);
  }

  private static String seconds(String time) {
    return String.valueOf(Instant.parse(time).getEpochSecond());
  }

  @Test
  void publishedPeriod_beginsWithTheDaysThatWereChosen() {
    assertThat(published(period(seconds("2026-01-31T10:00:00Z"))).breaches()).isEmpty();
    assertThat(published(period(seconds("2026-02-20T00:00:00Z"))).inspected()).isEqualTo(1);
    assertThat(kinds(published(period(seconds("2026-01-29T10:00:00Z")))))
        .containsExactly("PeriodBeginsTooEarly");
    assertThat(published("").notApplicable()).contains("optional");
    assertThat(published(period("1770000000000")).undecided()).contains("seconds");
  }

  @Test
  void partOfAnother_isKnownWhereEachConsentHasAddressesOfItsOwn() {
    String one = ONE.replace("/9/", "/8/");
    String part = PART_OF_OTHER.replace("/9/", "/8/");

    assertThat(heard(CHOSEN, WHOLE, 200, feed(one), "").breaches()).isEmpty();
    assertThat(kinds(heard(CHOSEN, WHOLE, 200, feed(one, part), "")))
        .containsExactly("PartOfUsagePointNotChosen");
  }

  @Test
  void oneUsagePointAlone_isWhatWasChosen() {
    Outcome outcome = heard(CHOSEN, WHOLE, 200, feed(ONE), "FB=4;AccountCollection=1");

    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(kinds(heard(CHOSEN, WHOLE, 200, feed(ONE), "FB=4"))).isEmpty();
  }

  @Test
  void anotherUsagePoint_wasNotChosen() {
    assertThat(kinds(heard(CHOSEN, WHOLE, 200, feed(ONE, OTHER), "FB=4")))
        .containsExactly("UsagePointNotChosen");
  }

  @Test
  void partOfAnother_wasNotChosenEither() {
    assertThat(kinds(heard(CHOSEN, WHOLE, 200, feed(ONE, PART_OF_OTHER), "FB=4")))
        .containsExactly("PartOfUsagePointNotChosen");
  }

  @Test
  void scopeThatCountsAll_countsMoreThanWereChosen() {
    assertThat(kinds(heard(CHOSEN, WHOLE, 200, feed(ONE), "FB=4;AccountCollection=2")))
        .containsExactly("ScopeCountsMore");
  }

  @Test
  void whatIsNotServed_tellsNothing() {
    assertThat(heard(CHOSEN, WHOLE, 403, "", "FB=4").undecided()).contains("403");
    assertThat(heard(CHOSEN, WHOLE, 200, feed(), "FB=4").undecided()).contains("no UsagePoint");
  }

  @Test
  void blocksOfTheDays_andOfTheNextOnesInAnotherZone_areFine() {
    String whole = feed(block("2026-01-02"), block("2026-02-01"));

    assertThat(
            kinds(heard(DAYS, whole, 200, feed(block("2026-02-01"), block("2026-03-01")), "FB=4")))
        .isEmpty();
  }

  @Test
  void dayBeforeAndDayAfter_areNotChosenByTheLocalClock() {
    String whole = feed(block("2026-01-02"), block("2026-02-01"));
    String first = block("2026-02-01");

    assertThat(kinds(heard(DAYS, whole, 200, feed(CLOCK, first, block("2026-02-28")), "FB=4")))
        .isEmpty();
    assertThat(kinds(heard(DAYS, whole, 200, feed(CLOCK, first, block("2026-01-31")), "FB=4")))
        .containsExactly("LocalDaysNotChosen");
    assertThat(kinds(heard(DAYS, whole, 200, feed(CLOCK, first, block("2026-03-01")), "FB=4")))
        .containsExactly("LocalDaysNotChosen");
    assertThat(
            kinds(
                heard(
                    DAYS,
                    feed(CLOCK, block("2026-01-02")),
                    200,
                    feed(block("2026-01-31")),
                    "FB=4")))
        .containsExactly("LocalDaysNotChosen");
  }

  @Test
  void blockOfOtherDays_isFound() {
    String whole = feed(block("2026-01-02"), block("2026-02-01"));

    assertThat(kinds(heard(DAYS, whole, 200, whole, "FB=4"))).containsExactly("DaysNotChosen");
    assertThat(kinds(heard(DAYS, whole, 200, feed(block("2026-03-02")), "FB=4")))
        .containsExactly("DaysNotChosen");
  }

  @Test
  void daysOfWhichThereIsNothing_orNothingElse_areUndecided() {
    String chosen = feed(block("2026-02-01"));

    assertThat(heard(DAYS, chosen, 200, chosen, "FB=4").undecided()).contains("choose fewer days");
    assertThat(heard(DAYS, chosen, 200, feed(), "FB=4").undecided()).contains("no IntervalBlock");
  }
}
