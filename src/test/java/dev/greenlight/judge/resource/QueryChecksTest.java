package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryChecksTest {
  private static final String BLOCKS = "/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/";
  private static final String POINT = Documents.usagePoint("/Subscription/9/UsagePoint/u");
  private static final String FIRST = block(1);
  private static final String SECOND = block(2);
  private static final String THIRD = block(3);
  private static final String WHOLE = feed(POINT, FIRST, SECOND, THIRD);

  /** Around the second block, which is published two days after its interval begins. */
  private static final FiltersByTime WINDOW =
      new FiltersByTime("published", "2026-01-03T12:00:00Z", "2026-01-04T12:00:00Z");

  /** Around the intervals of the first two blocks, and the time when the first was published. */
  private static final FiltersByTime LONG_WINDOW =
      new FiltersByTime("published", "2025-12-31T00:00:00Z", "2026-01-03T12:00:00Z");

  @TempDir private Path folder;

  private static String block(int day) {
    String start = "2026-01-0%dT00:00:00Z".formatted(day);
    String published = "<published>2026-01-0%dT00:00:00Z</published>".formatted(day + 2);
    return entry(
            BLOCKS + day,
            espi(
                "IntervalBlock",
                "<interval><duration>86400</duration><start>"
                    + Instant.parse(start).getEpochSecond()
                    + "</start></interval>"))
        .replace("</entry>", published + published.replace("published", "updated") + "</entry>");
  }

  private Outcome judged(Check check, int status, String... pages) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("whole", Hearing.exchange(ROOT + "/Batch", 200, WHOLE));
      hearing.with("without", Hearing.exchange(ROOT + "/Batch", 200, feed(POINT, FIRST)));
      hearing.with("answer", Hearing.exchange(ROOT + "/Batch?q", status, pages[0]));
      for (int i = 0; i < pages.length; i++) {
        hearing.with("page " + (i + 1), Hearing.exchange(ROOT + "/Batch?" + i, status, pages[i]));
      }
      return hearing.of(check);
    }
  }

  @Test
  void blocksOfTheWindow_areRightWithOrWithoutTheirContext() {
    Outcome outcome = judged(WINDOW, 200, feed(POINT, SECOND));

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(3);
    assertThat(judged(WINDOW, 200, feed(SECOND)).breaches()).isEmpty();
  }

  @Test
  void whatWasPublishedAtABound_isInside() {
    IncludesBounds bounds = new IncludesBounds("2026-01-03T00:00:00Z", "2026-01-05T00:00:00Z");

    assertThat(judged(bounds, 200, WHOLE).breaches()).isEmpty();
    assertThat(judged(bounds, 200, WHOLE).inspected()).isEqualTo(2);
    assertThat(kinds(judged(bounds, 200, feed(POINT, FIRST, SECOND))))
        .containsExactly("BoundExcluded");
    assertThat(kinds(judged(bounds, 200, feed(POINT, SECOND))))
        .containsExactly("BoundExcluded", "BoundExcluded");
  }

  @Test
  void whoSelectsByOtherTimes_isNotAskedForBounds() {
    IncludesBounds bounds = new IncludesBounds("2026-01-03T00:00:00Z", "2026-01-05T00:00:00Z");

    assertThat(judged(bounds, 200, feed(POINT, FIRST)).breaches()).isEmpty();
    assertThat(judged(bounds, 200, feed(POINT, FIRST)).inspected()).isZero();
    assertThat(judged(bounds, 400, "").undecided()).contains("400");
  }

  @Test
  void everything_isAWindowIgnored() {
    assertThat(kinds(judged(WINDOW, 200, WHOLE))).containsExactly("WindowIgnored");
  }

  @Test
  void blocksWhoseIntervalsLieInTheWindow_areAdvice() {
    assertThat(duties(judged(WINDOW, 200, feed(POINT, THIRD))))
        .containsExactly("query_window_by_publication");
  }

  @Test
  void otherBlocks_areFoundOneByOne() {
    assertThat(kinds(judged(WINDOW, 200, feed(POINT, FIRST, SECOND))))
        .containsExactly("BlockOutside");
    assertThat(kinds(judged(LONG_WINDOW, 200, feed(POINT)))).contains("BlockMissing");
    assertThat(kinds(judged(WINDOW, 400, ""))).containsExactly("NotServed");
  }

  @Test
  void allBlocks_areAdviceWhereAllIntervalsEndBeforeTheyArePublished() {
    FiltersByTime before = new FiltersByTime("published", "", "2026-01-04T12:00:00Z");

    assertThat(duties(judged(before, 200, WHOLE))).containsExactly("query_window_by_publication");
    assertThat(kinds(judged(new FiltersByTime("updated", "", "2026-01-04T12:00:00Z"), 200, WHOLE)))
        .containsExactly("WindowIgnored");
  }

  @Test
  void timesOfAnotherForm_areRefusedOrUnderstood() {
    Check check = FiltersByTimeOrRefuses.as(WINDOW);

    assertThat(judged(check, 400, "").breaches()).isEmpty();
    assertThat(judged(check, 200, feed(POINT, SECOND)).breaches()).isEmpty();
    assertThat(kinds(judged(check, 200, WHOLE))).containsExactly("WindowIgnored");
    assertThat(kinds(judged(check, 500, ""))).containsExactly("NotServed");
  }

  @Test
  void nothing_isSaidInAnyWayWhereNothingIsDue() {
    FiltersByTime empty = new FiltersByTime("published", "2030-01-01T00:00:00Z", "");

    for (int status : new int[] {204, 404}) {
      assertThat(judged(empty, status, "").breaches()).isEmpty();
      assertThat(judged(new ShowsNoBlocks(), status, "").breaches()).isEmpty();
      assertThat(kinds(judged(LONG_WINDOW, status, ""))).containsExactly("NotServed");
    }
  }

  @Test
  void wholeThatCannotBeRead_decidesNothingAndSaysSo() {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("whole", Hearing.exchange(ROOT + "/Batch", 200, "<html><p>Sorry<br></html>"));
      hearing.with("answer", Hearing.exchange(ROOT + "/Batch?q", 200, feed(POINT, SECOND)));
      assertThat(hearing.of(WINDOW).undecided()).contains("cannot be read: ");
    }
  }

  @Test
  void errorPage_isNoEmptyFeed() {
    assertThat(kinds(judged(new ShowsNoBlocks(), 200, "<html><p>Sorry<br></html>")))
        .containsExactly("NotReadable");
  }

  @Test
  void parameterThatNobodyKnows_changesNothing() {
    Check check = new AnswersAsWithout();

    assertThat(judged(check, 200, feed(POINT, FIRST)).breaches()).isEmpty();
    assertThat(kinds(judged(check, 200, feed(POINT, SECOND)))).containsExactly("AnswerDiffers");
    assertThat(kinds(judged(check, 400, ""))).containsExactly("NotServed");
  }

  @Test
  void malformedQuery_isRefusedWith400Only() {
    assertThat(judged(new RefusesQuery(), 400, "").breaches()).isEmpty();
    assertThat(kinds(judged(new RefusesQuery(), 200, WHOLE))).containsExactly("QueryTaken");
    assertThat(kinds(judged(new RefusesQuery(), 500, ""))).containsExactly("NotRefused");
  }

  @Test
  void invertedWindow_isRefusedOrEmpty() {
    assertThat(judged(new ShowsNoBlocks(), 400, "").breaches()).isEmpty();
    assertThat(judged(new ShowsNoBlocks(), 200, feed(POINT)).breaches()).isEmpty();
    assertThat(kinds(judged(new ShowsNoBlocks(), 200, WHOLE))).containsExactly("BlocksServed");
  }

  @Test
  void part_isNoLargerThanAskedForAndOfTheWhole() {
    assertThat(judged(new ServesPart(2), 200, feed(POINT, FIRST)).breaches()).isEmpty();
    assertThat(kinds(judged(new ServesPart(2), 200, WHOLE))).containsExactly("TooMany");
    assertThat(kinds(judged(new ServesPart(2), 200, feed()))).containsExactly("Nothing");
    assertThat(kinds(judged(new ServesPart(0), 200, feed(block(7)))))
        .containsExactly("EntryUnknown");
  }

  @Test
  void pages_areTheWholeOnce() {
    assertThat(
            judged(new PagesMakeWhole(2, 2), 200, feed(POINT, FIRST), feed(SECOND, THIRD))
                .breaches())
        .isEmpty();
    assertThat(kinds(judged(new PagesMakeWhole(2, 2), 200, feed(POINT, FIRST), feed(FIRST, THIRD))))
        .containsExactly("EntryRepeated", "EntryMissing");
    assertThat(kinds(judged(new PagesMakeWhole(1, 2), 200, WHOLE))).containsExactly("PageTooLong");
    assertThat(kinds(judged(new PagesMakeWhole(1, 4), 404, ""))).containsExactly("PageNotServed");
  }

  private Outcome leafed(int most, String window, String... pages) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("whole", Hearing.exchange(ROOT + "/Batch", 200, WHOLE));
      hearing.with("window", Hearing.exchange(ROOT + "/Batch?w", 200, window));
      for (int i = 0; i < pages.length; i++) {
        int status = pages[i].isEmpty() ? 204 : 200;
        hearing.with("page " + (i + 1), Hearing.exchange(ROOT + "/Batch?" + i, status, pages[i]));
      }
      return hearing.of(new PagesKeepWindow(pages.length, most));
    }
  }

  @Test
  void pagesOfAWindow_areThatWindow() {
    String window = feed(POINT, FIRST, SECOND);

    Outcome outcome = leafed(2, window, feed(POINT, FIRST), feed(SECOND));
    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(2);
  }

  @Test
  void windowOfOnePage_provesNothingOfPages() {
    assertThat(leafed(1, feed(), "").notApplicable()).contains("no more than one page");
    assertThat(leafed(1, feed(POINT), feed(POINT)).notApplicable())
        .contains("no more than one page");
    assertThat(leafed(1, feed(POINT, FIRST), feed(POINT), feed(FIRST)).notApplicable()).isNull();
  }

  @Test
  void windowThatIsForgottenOnItsPages_isFound() {
    Outcome outcome =
        leafed(2, feed(POINT, SECOND), feed(POINT, FIRST), feed(SECOND, THIRD), feed());

    assertThat(kinds(outcome)).containsExactly("EntryOutside", "EntryOutside");
    assertThat(kinds(leafed(1, feed(), feed(FIRST)))).containsExactly("EntryOutside");
  }

  @Test
  void numberThatIsForgottenInAWindow_isAdvice() {
    String window = feed(POINT, FIRST, SECOND);

    assertThat(duties(leafed(2, window, window))).containsExactly("query_max_results");
    assertThat(kinds(leafed(2, window, feed(POINT, FIRST), feed(POINT, FIRST))))
        .containsExactly("EntryRepeated", "EntryRepeated", "EntryMissing");
    assertThat(duties(leafed(2, window, feed(POINT, FIRST), ""))).containsExactly("query_paging");
  }

  @Test
  void windowThatIsNotKeptAlone_decidesNothing() {
    assertThat(leafed(2, WHOLE, feed(POINT, FIRST)).undecided())
        .contains("leaves no IntervalBlock out");
  }

  @Test
  void pageBehindTheEnd_mayBeNothingAtAll() {
    for (int status : new int[] {204, 404}) {
      try (Hearing hearing = new Hearing(folder)) {
        Outcome outcome =
            hearing
                .with("whole", Hearing.exchange(ROOT + "/Batch", 200, WHOLE))
                .with("page 1", Hearing.exchange(ROOT + "/Batch?1", 200, WHOLE))
                .with("page 2", Hearing.exchange(ROOT + "/Batch?2", status, ""))
                .of(new PagesMakeWhole(2, 4));
        assertThat(outcome.breaches()).isEmpty();
      }
    }
  }

  @Test
  void entriesWithoutAnId_areToldApartByTheirAddress() {
    String[] bare =
        Stream.of(POINT, FIRST, SECOND)
            .map(entry -> entry.replaceAll("<id>[^<]*</id>", ""))
            .toArray(String[]::new);
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with("whole", Hearing.exchange(ROOT + "/Batch", 200, feed(bare)))
              .with("page 1", Hearing.exchange(ROOT + "/Batch?1", 200, feed(bare[0], bare[1])))
              .with("page 2", Hearing.exchange(ROOT + "/Batch?2", 200, feed(bare[2])))
              .of(new PagesMakeWhole(2, 2));
      assertThat(outcome.breaches()).isEmpty();
    }
  }
}
