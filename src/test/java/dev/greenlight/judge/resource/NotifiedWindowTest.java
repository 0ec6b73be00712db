package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window of time that a notification names holds something new. */
final class NotifiedWindowTest {
  private static final String RESOURCE = "https://dc.example.com/espi/1_1/resource/Batch/1";
  private static final String BLOCK =
      Documents.entry("/Subscription/1/IntervalBlock/1", Documents.espi("IntervalBlock", ""));
  private static final String POINT = Documents.usagePoint("/Subscription/1/UsagePoint/u");

  @TempDir private Path folder;

  private Outcome windowed(int status, String... windows) {
    return windowed(Documents.feed(POINT, BLOCK), status, windows);
  }

  private Outcome windowed(String whole, int status, String... windows) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("answer", Hearing.exchange(RESOURCE, 200, whole));
      for (int i = 0; i < windows.length; i++) {
        hearing.with(
            "window " + (i + 1),
            Hearing.exchange(
                RESOURCE + "?published-min=2026-01-0" + (i + 1) + "T00:00:00Z",
                status,
                windows[i]));
      }
      return hearing.of(new NamesWindowOfNews(windows.length));
    }
  }

  @Test
  void windowThatIsNamed_holdsSomething() {
    assertThat(windowed(200, Documents.feed(POINT, BLOCK)).breaches()).isEmpty();
    assertThat(windowed(200, Documents.feed(BLOCK)).inspected()).isEqualTo(1);
    assertThat(windowed(200, Documents.feed(POINT), Documents.feed(BLOCK)).breaches())
        .as("one of several is enough")
        .isEmpty();
  }

  @Test
  void windowOfNothing_isFound() {
    assertThat(kinds(windowed(200, Documents.feed(POINT)))).containsExactly("WindowHoldsNothing");
    assertThat(kinds(windowed(204, ""))).containsExactly("WindowHoldsNothing");
    assertThat(kinds(windowed(400, "no"))).containsExactly("WindowNotServed");
    assertThat(windowed(202, "").undecided()).contains("202");
  }

  @Test
  void meterThatCameInTheWindow_isNews() {
    assertThat(windowed(200, Documents.feed(updated("2026-01-01T00:00:00Z"))).breaches()).isEmpty();
    assertThat(windowed(200, Documents.feed(updated("2026-01-02T01:00:00+01:00"))).breaches())
        .isEmpty();
    assertThat(kinds(windowed(200, Documents.feed(updated("2025-12-31T23:59:59Z")))))
        .as("one that was there before")
        .containsExactly("WindowHoldsNothing");
    assertThat(kinds(windowed(200, Documents.feed(updated("lately")))))
        .containsExactly("WindowHoldsNothing");
  }

  private static String updated(String time) {
    return POINT.replace("</entry>", "<updated>" + time + "</updated></entry>");
  }

  @Test
  void addressWithoutBounds_isNoWindow() {
    assertThat(windowed(200).notApplicable()).contains("no window");
  }

  @Test
  void windowOfAFeedWithoutBlocks_isNotAskedAbout() {
    String feed = Documents.feed(POINT);

    assertThat(windowed(feed, 200, feed).notApplicable()).contains("no IntervalBlock");
  }
}
