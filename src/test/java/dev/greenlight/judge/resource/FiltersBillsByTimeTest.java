package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiltersBillsByTimeTest {
  private static final String JANUARY = bill(1);
  private static final String FEBRUARY = bill(2);
  private static final String MARCH = bill(3);
  private static final String WHOLE = feed(JANUARY, FEBRUARY, MARCH);

  /** The bill of January was published in it, and its days are those of the next. */
  private static final FiltersBillsByTime FEBRUARY_ALONE =
      new FiltersBillsByTime("published", "2026-02-02T00:00:00Z", "2026-02-20T00:00:00Z");

  @TempDir private Path folder;

  /** Of the first 28 days of a month, published on the fifth of the next. */
  private static String bill(int month) {
    String published = "<published>2026-0%d-05T00:00:00Z</published>".formatted(month + 1);
    return entry(
            "/Subscription/9/UsagePoint/u/UsageSummary/" + month,
            espi(
                "UsageSummary",
                "<billingPeriod><duration>2419200</duration><start>"
                    + Instant.parse("2026-0%d-01T00:00:00Z".formatted(month)).getEpochSecond()
                    + "</start></billingPeriod>"))
        .replace("</entry>", published + published.replace("published", "updated") + "</entry>");
  }

  private Outcome judged(FiltersBillsByTime check, int status, String answer) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("whole", Hearing.exchange(ROOT + "/Batch", 200, WHOLE));
      hearing.with("answer", Hearing.exchange(ROOT + "/Batch?q", status, answer));
      return hearing.of(check);
    }
  }

  @Test
  void billsByEitherReading_areRight() {
    assertThat(judged(FEBRUARY_ALONE, 200, feed(JANUARY)).breaches()).isEmpty();
    assertThat(judged(FEBRUARY_ALONE, 200, feed(FEBRUARY)).breaches()).isEmpty();
    assertThat(judged(FEBRUARY_ALONE, 404, "").breaches()).isEmpty();
    assertThat(judged(FEBRUARY_ALONE, 200, feed(JANUARY)).inspected()).isEqualTo(3);
  }

  @Test
  void billsOutsideByBothReadings_areFound() {
    assertThat(kinds(judged(FEBRUARY_ALONE, 200, feed(JANUARY, MARCH))))
        .containsExactly("BillOutside");
    assertThat(kinds(judged(FEBRUARY_ALONE, 400, ""))).containsExactly("NotServed");
    assertThat(
            kinds(
                judged(
                    new FiltersBillsByTime("published", "2026-03-29T00:00:00Z", ""), 200, WHOLE)))
        .containsExactly("WindowIgnored");
  }

  @Test
  void billsInsideByBothReadings_areMissed() {
    FiltersBillsByTime all = new FiltersBillsByTime("published", "2026-01-01T00:00:00Z", "");

    assertThat(kinds(judged(all, 200, feed(JANUARY, MARCH)))).containsExactly("BillMissing");
    assertThat(kinds(judged(all, 404, ""))).containsExactly("NotServed");
  }

  @Test
  void windowThatTellsNoBillsApart_isNoSubject() {
    FiltersBillsByTime betweenThem =
        new FiltersBillsByTime("published", "2026-02-02T00:00:00Z", "2026-02-10T00:00:00Z");
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("whole", Hearing.exchange(ROOT + "/Batch", 200, feed(JANUARY, FEBRUARY)));
      hearing.with("answer", Hearing.exchange(ROOT + "/Batch?q", 200, feed(JANUARY, FEBRUARY)));
      assertThat(hearing.of(betweenThem).notApplicable()).contains("tells it from others");
    }
  }

  @Test
  void windowOfChanges_isNoneOfUse() {
    FiltersBillsByTime window =
        new FiltersBillsByTime("updated", "2026-02-02T00:00:00Z", "2026-02-20T00:00:00Z");

    assertThat(judged(window, 200, feed(JANUARY)).breaches()).isEmpty();
    assertThat(kinds(judged(window, 200, feed(FEBRUARY))))
        .containsExactly("BillOutside", "BillMissing");
  }
}
