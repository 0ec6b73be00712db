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

final class ServesPublishedInPeriodTest {
  private static final String PUBLISHED = "2026-03-02T00:00:00Z";
  private static final String BLOCK =
      entry("/IntervalBlock/1", espi("IntervalBlock", ""))
          .replace("</entry>", "<published>" + PUBLISHED + "</published></entry>");

  @TempDir private Path folder;

  private Outcome judged(String fields, String... blocks) {
    String authorization = feed(entry("/Authorization/7", espi("Authorization", fields)));
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, 200, authorization, Hearing.ATOM))
          .with("batch", Hearing.exchange(ROOT + "/Batch", 200, feed(blocks), Hearing.ATOM))
          .of(new ServesPublishedInPeriod());
    }
  }

  private static String period(String start, long duration) {
    return "<publishedPeriod><duration>%d</duration><start>%d</start></publishedPeriod>"
        .formatted(duration, Instant.parse(start).getEpochSecond());
  }

  @Test
  void whatWasPublishedInThePeriod_isServed() {
    assertThat(judged(period("2026-03-01T00:00:00Z", 86_400), BLOCK)).isEqualTo(Outcome.holds());
    assertThat(judged(period("2026-03-02T12:00:00Z", 0), BLOCK)).isEqualTo(Outcome.holds());
  }

  @Test
  void whatWasPublishedBeforeOrAfter_isFound() {
    assertThat(kinds(judged(period("2026-03-04T00:00:00Z", 0), BLOCK)))
        .containsExactly("PublishedOutsidePeriod");
    assertThat(kinds(judged(period("2026-02-01T00:00:00Z", 86_400), BLOCK)))
        .containsExactly("PublishedOutsidePeriod");
  }

  @Test
  void noPeriod_asksForNothing_andNoBlocksTellNothing() {
    assertThat(judged("", BLOCK))
        .isEqualTo(Outcome.notApplicable("the Authorization names no publishedPeriod (optional)"));
    assertThat(judged(period("2026-03-01T00:00:00Z", 0)).undecided()).contains("published");
  }

  @Test
  void periodThatNobodyCanRead_isNotOneThatIsMissing() {
    String millis =
        "<publishedPeriod><duration>0</duration><start>1772323200000</start></publishedPeriod>";

    assertThat(judged(millis, BLOCK).undecided()).contains("start 1772323200000, duration 0");
    assertThat(judged("<publishedPeriod/>", BLOCK).undecided())
        .contains("start missing, duration missing");
  }
}
