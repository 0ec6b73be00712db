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
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeterSwapChecksTest {
  private static final String PLACE = "/Subscription/9/UsagePoint/u";
  private static final String POINT = usagePoint(PLACE);
  private static final String OLD = meter("old", "kwh");
  private static final String NEW = meter("new", "kwh");
  private static final String BEFORE =
      feed(POINT, OLD, block("old", "2026-03-01"), block("old", "2026-03-02"));
  private static final KeepsUsagePointOfNewMeter KEEPS = new KeepsUsagePointOfNewMeter();
  private static final NewMeterGoesOn GOES_ON = new NewMeterGoesOn();
  private static final BringsNewMeter BRINGS = new BringsNewMeter();

  @TempDir private Path folder;

  private static String meter(String id, String readingType) {
    return entry(PLACE + "/MeterReading/" + id, espi("MeterReading", ""))
        .replace(
            "<title>",
            "<link rel=\"related\" href=\"%s/ReadingType/%s\"/><title>"
                .formatted(ROOT, readingType));
  }

  private static String block(String meter, String day) {
    return entry(
            PLACE + "/MeterReading/" + meter + "/IntervalBlock/" + day,
            espi(
                "IntervalBlock",
                "<interval><duration>86400</duration><start>%d</start></interval>"
                    .formatted(Instant.parse(day + "T05:00:00Z").getEpochSecond())))
        .replace("<title>", "<updated>2026-03-05T00:00:00Z</updated><title>");
  }

  private Outcome after(Check check, String... entries) {
    return changes(check, after(block("new", "2026-03-03")), entries);
  }

  private Outcome changes(Check check, String[] again, String... entries) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch", 200, BEFORE, Hearing.ATOM))
          .with("again", Hearing.exchange(ROOT + "/Batch", 200, feed(again), Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Batch?n", 200, feed(entries), Hearing.ATOM))
          .of(check);
    }
  }

  private static String[] after(String... more) {
    String[] all = {POINT, OLD, block("old", "2026-03-01"), block("old", "2026-03-02"), NEW};
    String[] together = java.util.Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, together, all.length, more.length);
    return together;
  }

  @Test
  void newMeterBelowTheSameUsagePoint_isRight() {
    String[] right = after(block("new", "2026-03-03"));

    assertThat(kinds(after(KEEPS, right))).isEmpty();
    assertThat(kinds(after(GOES_ON, right))).isEmpty();
    assertThat(after(GOES_ON, right).inspected()).isEqualTo(1);
    assertThat(kinds(after(BRINGS, block("new", "2026-03-03")))).isEmpty();
  }

  @Test
  void sameMeterReading_mayGoOnToo() {
    String[] right = after(block("old", "2026-03-03"));

    assertThat(kinds(after(KEEPS, right))).isEmpty();
    assertThat(kinds(after(GOES_ON, right))).isEmpty();
  }

  @Test
  void anotherUsagePoint_isAChange() {
    assertThat(kinds(after(KEEPS, after(usagePoint("/Subscription/9/UsagePoint/v")))))
        .containsExactly("UsagePointsChanged");
  }

  @Test
  void oldBlockThatIsGone_isLost() {
    assertThat(kinds(after(KEEPS, POINT, OLD, NEW, block("old", "2026-03-02"))))
        .containsExactly("ReadingsLost");
  }

  @Test
  void entryWithAnotherId_isKnownByItsAddress() {
    assertThat(
            kinds(
                after(
                    KEEPS,
                    POINT.replace("urn:uuid:", "urn:uuid:1"),
                    OLD,
                    block("old", "2026-03-01"),
                    block("old", "2026-03-02").replace("urn:uuid:", "urn:uuid:1"))))
        .isEmpty();
  }

  @Test
  void timeThatBothMetersMeasured_orNeither_isFound() {
    assertThat(kinds(after(GOES_ON, after(block("new", "2026-03-02")))))
        .containsExactly("MetersOverlap");
    assertThat(kinds(after(GOES_ON, after(block("new", "2026-03-04")))))
        .containsExactly("TimeLost");
  }

  @Test
  void anotherQuantity_isNoSuccessor() {
    assertThat(
            after(
                    GOES_ON,
                    POINT,
                    OLD,
                    meter("new", "volts"),
                    block("old", "2026-03-01"),
                    block("new", "2026-03-09"))
                .undecided())
        .contains("the hook is done when");
  }

  @Test
  void changesWithoutTheNewMeter_missIt() {
    assertThat(kinds(after(BRINGS, block("old", "2026-03-02"))))
        .containsExactly("NewReadingsMissing");
  }

  @Test
  void blockThatGrewByTheNewMeter_isFoundByItsLaterTime() {
    String old = block("old", "2026-03-02");
    String grown = old.replace("86400", "172800");
    String later = grown.replaceAll("<updated>[^<]*", "<updated>2099-01-01T00:00:00Z");
    String[] again = {POINT, OLD, later};

    assertThat(later).isNotEqualTo(grown);
    assertThat(kinds(changes(BRINGS, again, later))).isEmpty();
    assertThat(changes(BRINGS, again, later).inspected()).isEqualTo(1);
    assertThat(kinds(changes(BRINGS, again, grown))).containsExactly("NewReadingsMissing");
    assertThat(kinds(changes(BRINGS, again, old))).containsExactly("NewReadingsMissing");
  }

  @Test
  void knownBlockWithAnotherId_isNotNew() {
    assertThat(kinds(after(BRINGS, block("old", "2026-03-02").replace("urn:uuid:", "urn:uuid:1"))))
        .containsExactly("NewReadingsMissing");
  }

  @Test
  void wholeInWhichNothingIsNew_decidesNothing() {
    assertThat(changes(BRINGS, after(), block("old", "2026-03-02")).undecided())
        .contains("holds no IntervalBlock that is new");
  }

  @Test
  void answerThatIsNoFeed_decidesNothing() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with("whole", Hearing.exchange(ROOT + "/Batch", 200, BEFORE, Hearing.ATOM))
                  .with("answer", Hearing.exchange(ROOT + "/Batch", 503, "<p>Later"))
                  .of(GOES_ON)
                  .undecided())
          .contains("503");
    }
  }
}
