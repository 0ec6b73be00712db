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
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionChecksTest {
  private static final String BEFORE = "2026-01-03T00:00:00Z";
  private static final String LATER = "2026-02-03T00:00:00Z";
  private static final String WHOLE = feed(block("1", BEFORE), block("2", BEFORE));
  private static final String CHANGED = feed(block("1", LATER));
  private static final Check WINDOW = new LeavesLaterCorrectionOut("2026-02-02T23:59:59Z");
  private static final Check NAMED = new NamesWhereCorrectionIs(1);

  @TempDir private Path folder;

  private static String block(String id, String updated) {
    return entry(
            "/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/" + id,
            espi("IntervalBlock", ""))
        .replace("</entry>", "<updated>" + updated + "</updated></entry>");
  }

  private Outcome judged(Check check, String changed, String role, int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      Map.of("whole", WHOLE, "answer", changed)
          .forEach(
              (name, feed) -> hearing.with(name, Hearing.exchange(ROOT + "/Batch", 200, feed)));
      hearing.with(role, Hearing.exchange(ROOT + "/Batch?q", status, body));
      return hearing.of(check);
    }
  }

  @Test
  void windowThatEndsBeforeTheCorrection_isWithoutIt() {
    assertThat(judged(WINDOW, CHANGED, "window", 200, feed(block("2", BEFORE))).inspected())
        .isEqualTo(1);
    assertThat(kinds(judged(WINDOW, CHANGED, "window", 200, feed(block("2", BEFORE))))).isEmpty();
    assertThat(kinds(judged(WINDOW, CHANGED, "window", 200, feed(block("1", LATER)))))
        .containsExactly("ChangedAfterWindow");
    assertThat(kinds(judged(WINDOW, CHANGED, "window", 400, ""))).containsExactly("NotServed");
  }

  @Test
  void whatItWasBefore_mayBeServedForBefore() {
    assertThat(kinds(judged(WINDOW, CHANGED, "window", 200, WHOLE))).isEmpty();
  }

  @Test
  void windowOfNothing_isNoPass() {
    for (int status : new int[] {204, 404}) {
      assertThat(judged(WINDOW, CHANGED, "window", status, "").undecided()).contains("at all");
    }
    String all = feed(block("1", LATER), block("2", LATER));
    assertThat(judged(WINDOW, all, "window", 204, "").inspected()).isEqualTo(2);
    assertThat(judged(WINDOW, WHOLE, "window", 200, WHOLE).notApplicable())
        .contains("nothing came");
  }

  @Test
  void addressThatIsNamed_leadsToTheCorrection() {
    assertThat(kinds(judged(NAMED, CHANGED, "named 1", 200, CHANGED))).isEmpty();
    assertThat(kinds(judged(NAMED, CHANGED, "named 1", 200, feed(block("2", BEFORE)))))
        .containsExactly("CorrectionElsewhere");
    assertThat(kinds(judged(NAMED, CHANGED, "named 1", 204, "")))
        .containsExactly("CorrectionElsewhere");
    assertThat(kinds(judged(NAMED, CHANGED, "named 1", 403, "")))
        .containsExactly("AddressNotServed");
    assertThat(judged(NAMED, CHANGED, "named 1", 202, "").undecided()).contains("202");
    assertThat(judged(NAMED, WHOLE, "named 1", 200, WHOLE).notApplicable())
        .contains("nothing came");
  }
}
