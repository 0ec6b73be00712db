package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told, bounded and left out when a relationship ends. */
final class RelationshipEndChecksTest {
  private static final String AUTHORIZATION = ROOT + "/Authorization/7";
  private static final Header DATE = new Header("Date", "Sun, 29 Nov 2026 12:00:00 GMT");
  private static final Instant START = Instant.parse("2026-11-29T12:00:00Z");
  private static final long YEAR = 31_536_000;

  @TempDir private Path folder;

  private Outcome told(String... named) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("resource", AUTHORIZATION).with("waited", "10");
      for (int i = 0; i < named.length; i++) {
        hearing
            .with("notification " + (i + 1), named[i])
            .with("type " + (i + 1), "application/xml")
            .with("reply " + (i + 1), "200");
      }
      return hearing.of(new NotifiesOfEnd());
    }
  }

  private Outcome toldOfData(String... named) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing
          .with("resource", ROOT + "/Batch/1")
          .with("waited", "10")
          .with("of the ended", ROOT + "/Batch/7 " + ROOT + "/Customers/7");
      for (int i = 0; i < named.length; i++) {
        hearing
            .with("notification " + (i + 1), named[i])
            .with("type " + (i + 1), "application/xml")
            .with("reply " + (i + 1), "200");
      }
      return hearing.of(new NamesNothingOfEnded());
    }
  }

  @Test
  void dataThatNobodyGrants_isNotNamed() {
    String permitted = batchList("resources", ROOT + "/Batch/1");

    assertThat(kinds(toldOfData(permitted, batchList("resources", AUTHORIZATION)))).isEmpty();
    assertThat(
            kinds(
                toldOfData(
                    batchList("resources", ROOT + "/Batch/7?updated-min=2026-11-29T12:00:00Z"),
                    permitted)))
        .containsExactly("EndedNamed");
    assertThat(kinds(toldOfData(batchList("resources", ROOT + "/Customers/7"))))
        .containsExactly("EndedNamed");
  }

  @Test
  void silence_provesNothingOfDataThatNobodyGrants() {
    assertThat(toldOfData().undecided()).contains("/Batch/1");
    assertThat(toldOfData("no XML").undecided()).contains("nobody can tell");
  }

  private static String batchList(String member, String uri) {
    return espi("BatchList", "<%1$s>%2$s</%1$s>".formatted(member, uri));
  }

  @Test
  void notificationOfTheAuthorization_tellsItsEnd() {
    assertThat(
            told(batchList("resources", ROOT + "/Batch/1"), batchList("resources", AUTHORIZATION)))
        .isEqualTo(Outcome.holds());
  }

  @Test
  void silence_andOtherThings_tellNothing() {
    assertThat(kinds(told())).containsExactly("EndNotTold");
    assertThat(kinds(told(batchList("resources", ROOT + "/Authorization/8"))))
        .containsExactly("EndNotTold");
  }

  @Test
  void whatNobodyCanRead_leavesItUndecided() {
    assertThat(told("no XML").undecided()).isNotNull();
    assertThat(told(batchList("resource", AUTHORIZATION)).undecided()).isNotNull();
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with("resource", AUTHORIZATION)
                  .with("waited", "10")
                  .with("unheard", "nobody could get through")
                  .of(new NotifiesOfEnd())
                  .undecided())
          .isEqualTo("nobody could get through");
    }
  }

  private static String authorization(long duration) {
    return espi(
        "Authorization",
        "<authorizedPeriod><duration>%d</duration><start>%d</start></authorizedPeriod>"
            .formatted(duration, START.getEpochSecond()));
  }

  private Outcome refreshed(long before, long lifetime, long after) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "before",
              Hearing.exchange(
                  AUTHORIZATION, 200, feed(entry("/Authorization/7", authorization(before)))))
          .with(
              "refreshed",
              Hearing.exchange(ROOT + "/token", 200, "{\"expires_in\":" + lifetime + "}", DATE))
          .with(
              "answer",
              Hearing.exchange(
                  AUTHORIZATION, 200, feed(entry("/Authorization/7", authorization(after)))))
          .of(new StaysWithinTerm());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "31536000, 3600, 31536000, ''",
    "31536000, 31536000, 31536000, ''",
    "31536000, 31536600, 31536000, TokenOutlivesTerm",
    "31536000, 3600, 63072000, TermProlonged",
    "31536000, 3600, 0, TermProlonged",
  })
  void refresh_reachesNoFurtherThanTheTerm(long before, long lifetime, long after, String found) {
    Outcome outcome = refreshed(before, lifetime, after);
    assertThat(String.join(" ", kinds(outcome))).isEqualTo(found);
    assertThat(outcome.inspected()).isEqualTo(2);
  }

  @Test
  void authorizationWithoutEnd_boundsNothing() {
    assertThat(refreshed(0, 10 * YEAR, 0).notApplicable()).contains("no end");
  }

  private static String block(String path) {
    return entry(path, espi("IntervalBlock", "<interval/>"));
  }

  private Outcome bulk(String... served) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "foreign",
              Hearing.exchange(
                  ROOT + "/Batch/3",
                  200,
                  feed(
                      Documents.usagePoint("/Subscription/3/UsagePoint/p"),
                      block("/Subscription/3/UsagePoint/p/MeterReading/m/IntervalBlock/1")),
                  Hearing.ATOM))
          .with(
              "own",
              Hearing.exchange(
                  ROOT + "/Batch/9",
                  200,
                  feed(block("/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/2")),
                  Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Batch/Bulk/1", 200, feed(served), Hearing.ATOM))
          .of(new HoldsNoneOfMover());
    }
  }

  @Test
  void placeOfTheMover_mayStay_butNothingMeasured() {
    String own = block("/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/2");
    assertThat(bulk(own, Documents.usagePoint("/Subscription/3/UsagePoint/p")))
        .isEqualTo(Outcome.holds());
    assertThat(
            kinds(bulk(own, block("/Subscription/3/UsagePoint/p/MeterReading/m/IntervalBlock/1"))))
        .containsExactly("MoversDataHeld");
    assertThat(bulk().undecided()).isNotNull();
  }

  private static String bill(String end) {
    long duration = 2_592_000;
    return entry(
        "/Subscription/9/UsagePoint/u/UsageSummary/" + end.substring(0, 10),
        espi(
            "UsageSummary",
            "<billingPeriod><duration>%d</duration><start>%d</start></billingPeriod>"
                .formatted(duration, Instant.parse(end).getEpochSecond() - duration)));
  }

  private Outcome bills(String... bills) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("granted scope", "FB=4_15;HistoryLength=1")
          .with("answer", Hearing.exchange(ROOT + "/Batch/9", 200, feed(bills), Hearing.ATOM))
          .of(new BillsKeepToHistory(START.toString()));
    }
  }

  @Test
  void billThatWasOverBefore_isOlderThanGranted() {
    assertThat(kinds(bills(bill("2026-09-01T00:00:00Z")))).containsExactly("BillOlderThanGranted");
    assertThat(bills(bill("2026-11-01T00:00:00Z"))).isEqualTo(Outcome.holds());
    assertThat(bills(bill("2026-10-01T00:00:00Z"))).isEqualTo(Outcome.holds());
    assertThat(bills().notApplicable()).isNotNull();
  }

  @Test
  void noBillAtAll_isRightOnlyOfWhoHasOldOnes() {
    assertThat(noBillsBeside(bill("2026-09-01T00:00:00Z"))).isEqualTo(Outcome.holds());
    assertThat(noBillsBeside(bill("2026-11-01T00:00:00Z")).notApplicable()).isNotNull();
    assertThat(noBillsBeside("").notApplicable()).isNotNull();
  }

  private Outcome noBillsBeside(String ofLongerGrant) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("granted scope", "FB=4_15;HistoryLength=1")
          .with("answer", Hearing.exchange(ROOT + "/Batch/9", 200, feed(), Hearing.ATOM))
          .with(
              "whole", Hearing.exchange(ROOT + "/Batch/8", 200, feed(ofLongerGrant), Hearing.ATOM))
          .of(new BillsKeepToHistory(START.toString()));
    }
  }
}
