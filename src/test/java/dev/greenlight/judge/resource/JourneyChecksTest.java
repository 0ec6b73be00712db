package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Fact;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JourneyChecksTest {
  private static final String BLOCKS = "/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/";
  private static final String BILL =
      entry("/Subscription/9/UsagePoint/u/UsageSummary/1", espi("UsageSummary", ""));
  private static final String CONSENT = "2026-03-31T12:00:00Z";
  private static final KeepsToHistory HISTORY = new KeepsToHistory(CONSENT);
  private static final String ONE_MONTH = "FB=4_5;HistoryLength=1";
  private static final HoldsNothingOfPredecessor NEXT = new HoldsNothingOfPredecessor(CONSENT);
  private static final String LATER = "2026-04-02T00:00:00Z";

  /** Six hours behind UTC, five in summer. */
  private static final String CLOCK =
      entry(
          "/LocalTimeParameters/1",
          espi(
              "LocalTimeParameters",
              "<dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset>"
                  + "<dstStartRule>360E2000</dstStartRule><tzOffset>-21600</tzOffset>"));

  @TempDir private Path folder;

  /** The IntervalBlock of the day before that midnight. */
  private static String blockUntil(String end) {
    return block(end, "2026-04-01T00:00:00Z", 1);
  }

  private static String block(String end, String updated, int value) {
    long start = Instant.parse(end).getEpochSecond() - 86_400;
    String content =
        "<interval><duration>86400</duration><start>%d</start></interval>".formatted(start)
            + "<IntervalReading><value>%d</value></IntervalReading>".formatted(value);
    return entry(BLOCKS + end.substring(0, 10), espi("IntervalBlock", content))
        .replace("</entry>", "<updated>" + updated + "</updated></entry>");
  }

  /** Two IntervalBlocks in the content of one entry. */
  private static String together(String first, String second) {
    return first.replace(
        "</content>", second.replaceAll("(?s).*<content>|</content>.*", "") + "</content>");
  }

  private Outcome granted(Check check, String scope, int status, String batch) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("granted scope", new Fact(scope))
          .with("answer", Hearing.exchange(ROOT + "/Batch", status, batch, Hearing.ATOM))
          .of(check);
    }
  }

  private Outcome beside(Check check, String role, String before, int status, String now) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(role, Hearing.exchange(ROOT + "/Batch", 200, before, Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Batch?n", status, now, Hearing.ATOM))
          .of(check);
    }
  }

  @Test
  void blockOfTheBoundaryMonth_isWithinTheHistory() {
    Outcome outcome = granted(HISTORY, ONE_MONTH, 200, feed(blockUntil("2026-02-02T00:00:00Z")));

    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void blockOfTheMonthBefore_isBeyondIt() {
    String batch = feed(blockUntil("2026-01-30T00:00:00Z"), blockUntil("2026-03-02T00:00:00Z"));

    assertThat(kinds(granted(HISTORY, ONE_MONTH, 200, batch))).containsExactly("OlderThanGranted");
    assertThat(kinds(granted(HISTORY, "FB=4;HistoryLength=13", 200, batch))).isEmpty();
  }

  @Test
  void lastDayBeforeTheFirstMonth_isBeyondItByTheLocalClock() {
    String before = blockUntil("2026-02-01T06:00:00Z");
    String first = blockUntil("2026-02-02T06:00:00Z");

    assertThat(kinds(granted(HISTORY, ONE_MONTH, 200, feed(before, first)))).isEmpty();
    assertThat(kinds(granted(HISTORY, ONE_MONTH, 200, feed(CLOCK, first)))).isEmpty();
    assertThat(kinds(granted(HISTORY, ONE_MONTH, 200, feed(CLOCK, before, first))))
        .containsExactly("OlderThanFirstDay");
  }

  @Test
  void dayBeforeTheFirst_isBeyondAHistoryInSeconds() {
    String scope = "FB=4;HistoryLength=864000";
    String before = blockUntil("2026-03-21T05:00:00Z");
    String first = blockUntil("2026-03-22T05:00:00Z");

    assertThat(kinds(granted(HISTORY, scope, 200, feed(CLOCK, first)))).isEmpty();
    assertThat(kinds(granted(HISTORY, scope, 200, feed(CLOCK, before, first))))
        .containsExactly("OlderThanFirstDay");
  }

  @Test
  void historyInSeconds_isJudgedAsThat() {
    String batch = feed(blockUntil("2026-01-30T00:00:00Z"), blockUntil("2026-03-02T00:00:00Z"));
    Outcome month = granted(HISTORY, "FB=4;historyLength=2678400", 200, batch);

    assertThat(kinds(month)).containsExactly("OlderThanGranted");
    assertThat(month.breaches().get(0).finding().toString()).contains("taken for seconds");
    assertThat(kinds(granted(HISTORY, "FB=4;HistoryLength=34128000", 200, batch))).isEmpty();
  }

  @Test
  void secondBlockOfAContent_isLookedAtToo() {
    String good = blockUntil("2026-03-02T00:00:00Z");
    String old = blockUntil("2026-01-30T00:00:00Z");

    assertThat(kinds(granted(HISTORY, ONE_MONTH, 200, feed(together(good, old)))))
        .containsExactly("OlderThanGranted");
    Outcome both = granted(HISTORY, ONE_MONTH, 200, feed(together(good, good)));
    assertThat(kinds(both)).isEmpty();
    assertThat(both.inspected()).isEqualTo(2);
  }

  @Test
  void correctionInTheSecondBlockOfAContent_isOne() {
    String end = "2026-03-02T00:00:00Z";
    String first = block(end, CONSENT, 1);
    String whole = feed(together(first, block("2026-03-03T00:00:00Z", CONSENT, 5)));
    String now = together(block(end, LATER, 1), block("2026-03-03T00:00:00Z", LATER, 6));

    assertThat(kinds(beside(new BringsCorrection(), "whole", whole, 200, feed(now)))).isEmpty();
    assertThat(
            kinds(
                beside(new BringsCorrection(), "whole", whole, 200, whole.replace(CONSENT, LATER))))
        .containsExactly("NothingCorrected");
  }

  @Test
  void historyWithoutBlocksOrBound_isUndecided() {
    assertThat(granted(HISTORY, ONE_MONTH, 200, feed()).undecided()).contains("no IntervalBlock");
    assertThat(granted(HISTORY, "FB=4", 200, feed()).undecided()).contains("HistoryLength");
    for (int status : new int[] {202, 403}) {
      assertThat(granted(HISTORY, ONE_MONTH, status, "").undecided()).contains("" + status);
      assertThat(granted(new HoldsNoUngrantedBills(), ONE_MONTH, status, "").undecided())
          .contains("" + status);
    }
  }

  @Test
  void bill_isNotServedWhereNoneWasGranted() {
    Check check = new HoldsNoUngrantedBills();
    String block = blockUntil("2026-03-02T00:00:00Z");

    assertThat(kinds(granted(check, ONE_MONTH, 200, feed(block, BILL))))
        .containsExactly("UngrantedBill");
    Outcome without = granted(check, ONE_MONTH, 200, feed(block));
    assertThat(kinds(without)).isEmpty();
    assertThat(without.inspected()).isEqualTo(1);
    assertThat(granted(check, "FB=4_15", 200, feed(block, BILL)).undecided()).contains("FB");
  }

  @Test
  void qualityOfPower_isNotServedWhereItWasNotGranted() {
    Check check = new HoldsNoUngrantedQuality();
    String block = blockUntil("2026-03-02T00:00:00Z");
    String quality = BILL.replace("UsageSummary", "ElectricPowerQualitySummary");

    assertThat(kinds(granted(check, ONE_MONTH, 200, feed(block, quality))))
        .containsExactly("UngrantedQuality");
    Outcome without = granted(check, ONE_MONTH, 200, feed(block, BILL));
    assertThat(kinds(without)).isEmpty();
    assertThat(without.inspected()).isEqualTo(2);
    assertThat(granted(check, "FB=4_17", 200, feed(block, quality)).undecided()).contains("FB");
    assertThat(granted(check, ONE_MONTH, 202, "").undecided()).contains("202");
  }

  @Test
  void nextOccupant_startsAnew() {
    String before = feed(blockUntil("2026-03-02T00:00:00Z"));

    assertThat(kinds(beside(NEXT, "predecessor", before, 200, before)))
        .containsExactly("OlderThanTenancy", "PredecessorsDataHeld");
    assertThat(
            kinds(
                beside(NEXT, "predecessor", before, 200, feed(blockUntil("2026-04-05T00:00:00Z")))))
        .isEmpty();
    assertThat(beside(NEXT, "predecessor", before, 200, feed()).inspected()).isPositive();
    assertThat(beside(NEXT, "predecessor", before, 202, "").undecided()).contains("202");
    assertThat(beside(NEXT, "predecessor", before, 401, "").undecided()).contains("401");
  }

  @Test
  void otherMetersOfTheNextOccupant_areHisFromBefore() {
    String old = blockUntil("2026-03-02T00:00:00Z");
    String before = feed(old);
    String ownOld = blockUntil("2026-02-02T00:00:00Z").replace("/UsagePoint/u", "/UsagePoint/own");
    String there = blockUntil("2026-04-05T00:00:00Z");

    assertThat(kinds(beside(NEXT, "predecessor", before, 200, feed(ownOld, there)))).isEmpty();
    assertThat(kinds(beside(NEXT, "predecessor", before, 200, feed(ownOld, old))))
        .containsExactly("OlderThanTenancy", "PredecessorsDataHeld");
    String elsewhere = there.replace("/UsagePoint/u", "/UsagePoint/new");
    assertThat(beside(NEXT, "predecessor", before, 200, feed(ownOld, elsewhere)).undecided())
        .contains("several UsagePoints");
  }

  @Test
  void meterReadingOfThePlace_mayStayAndItsSummariesMayNot() {
    String meterReading =
        entry("/Subscription/9/UsagePoint/u/MeterReading/m", espi("MeterReading", ""));
    String before = feed(meterReading, blockUntil("2026-03-02T00:00:00Z"));
    String now = feed(meterReading, blockUntil("2026-04-05T00:00:00Z"));

    assertThat(kinds(beside(NEXT, "predecessor", before, 200, now))).isEmpty();
    for (String name : new String[] {"ElectricPowerUsageSummary", "ElectricPowerQualitySummary"}) {
      String summary = feed(entry("/Subscription/9/UsagePoint/u/Summary/1", espi(name, "")));
      assertThat(kinds(beside(NEXT, "predecessor", summary, 200, summary)))
          .containsExactly("PredecessorsDataHeld");
    }
  }

  @Test
  void correction_comesWithALaterTimeAndAnotherValue() {
    String end = "2026-03-02T00:00:00Z";
    String whole = feed(block(end, CONSENT, 1));
    Check check = new BringsCorrection();

    assertThat(kinds(beside(check, "whole", whole, 200, feed(block(end, LATER, 2))))).isEmpty();
    assertThat(kinds(beside(check, "whole", whole, 200, feed(block(end, LATER, 1)))))
        .containsExactly("NothingCorrected");
    assertThat(kinds(beside(check, "whole", whole, 200, feed(block(end, CONSENT, 2)))))
        .containsExactly("CorrectionMissing");
    assertThat(kinds(beside(check, "whole", whole, 404, ""))).containsExactly("CorrectionMissing");
    assertThat(beside(check, "whole", feed(), 200, whole).undecided()).contains("no IntervalBlock");
  }
}
