package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.judged;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a file that a customer downloaded. */
final class DownloadChecksTest {
  private static final String SHARED = entry("/ReadingType/1", espi("ReadingType", ""));
  private static final String OWN = feed(usagePoint("/Subscription/9/UsagePoint/a"), SHARED);
  private static final String FOREIGN = feed(usagePoint("/Subscription/91/UsagePoint/b"), SHARED);
  private static final CoversChosenPeriod OCTOBER =
      new CoversChosenPeriod("2026-10-01", "2026-10-31");

  @TempDir private Path folder;

  private Outcome apart(String one, String other) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, 200, one, Hearing.ATOM))
          .with("foreign", Hearing.exchange(ROOT, 200, other, Hearing.ATOM))
          .of(new FileHoldsOwnDataOnly("UsagePoint"));
    }
  }

  private Outcome stranger(int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, 200, OWN, Hearing.ATOM))
          .with("stranger", Hearing.exchange(ROOT, status, body))
          .of(new KeepsFileFromStranger());
    }
  }

  private static String block(int number, String start, Duration length) {
    return entry(
        "/Subscription/9/UsagePoint/a/MeterReading/b/IntervalBlock/" + number,
        espi(
            "IntervalBlock",
            "<interval><duration>%d</duration><start>%d</start></interval>"
                .formatted(length.toSeconds(), Instant.parse(start).getEpochSecond())));
  }

  @Test
  void filesOfTwoCustomers_shareDescriptionsOnly() {
    Outcome outcome = apart(OWN, FOREIGN);

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void usagePointInBothFiles_isForeignDataInOneOfThem() {
    String both =
        feed(
            usagePoint("/Subscription/9/UsagePoint/a"),
            usagePoint("/Subscription/91/UsagePoint/b"));

    assertThat(kinds(apart(both, FOREIGN))).containsExactly("ForeignDataInFile");
    assertThat(kinds(apart(OWN, OWN))).containsExactly("ForeignDataInFile");
  }

  @Test
  void fileWithoutAUsagePoint_provesNothing() {
    assertThat(apart(OWN, feed(SHARED)).undecided()).contains("no UsagePoint");
    assertThat(apart(feed(), FOREIGN).undecided()).contains("no UsagePoint");
  }

  @Test
  void stranger_isShownALoginOrARefusal() {
    assertThat(stranger(200, "<html>Log in</html>")).isEqualTo(Outcome.holds());
    assertThat(stranger(403, "")).isEqualTo(Outcome.holds());
    assertThat(kinds(stranger(200, OWN))).containsExactly("ServedWithoutLogin");
    // Whatever status it says.
    assertThat(kinds(stranger(403, OWN))).containsExactly("ServedWithoutLogin");
  }

  @Test
  void linksThatAreTheSameForEverybody_areNoDataOfOthers() {
    assertThat(apart(linked("a"), linked("b")).breaches()).isEmpty();
    assertThat(kinds(apart(linked("a"), linked("a")))).containsExactly("ForeignDataInFile");
  }

  private static String linked(String id) {
    return feed(
        "<entry><id>urn:uuid:%s</id><link rel='self' href='/me/UsagePoint'/><content>%s</content></entry>"
            .formatted(id, espi("UsagePoint", "")));
  }

  @Test
  void entriesWithoutIds_areToldApartByTheirAddresses() {
    String own = OWN.replaceAll("<id>[^<]*</id>", "");
    assertThat(apart(own, FOREIGN.replaceAll("<id>[^<]*</id>", "")).breaches()).isEmpty();
    assertThat(kinds(apart(own, own))).containsExactly("ForeignDataInFile");
  }

  @Test
  void strangerWhoGetsTheFileUnderNewIds_isShownData() {
    String anew = OWN.replace("urn:uuid:", "urn:uuid:f").replace("/Subscription/9", "/me");
    assertThat(kinds(stranger(200, anew))).containsExactly("ServedWithoutLogin");
    assertThat(kinds(stranger(200, espi("UsagePoint", "")))).containsExactly("ServedWithoutLogin");
  }

  @Test
  void loginPageThatLeadsBackToTheFile_showsNothingOfIt() {
    assertThat(
            stranger(
                200, "<html><a href='" + ROOT + "/Subscription/9/UsagePoint/a'>Log in</a></html>"))
        .isEqualTo(Outcome.holds());
  }

  @Test
  void portalThatCannotAnswer_isUndecided() {
    assertThat(stranger(429, "").undecided()).contains("429");
    assertThat(stranger(503, "<html>later</html>").undecided()).contains("503");
    assertThat(kinds(stranger(503, OWN))).containsExactly("ServedWithoutLogin");
  }

  @Test
  void blocksOfThePeriod_mayBeginBeforeAndEndAfterIt() {
    assertThat(
            judged(
                    folder,
                    OCTOBER,
                    feed(
                        block(1, "2026-09-20T04:00:00Z", Duration.ofDays(30)),
                        block(2, "2026-10-20T04:00:00Z", Duration.ofDays(30))))
                .breaches())
        .isEmpty();
  }

  @Test
  void midnightOfAnyZone_isTheEndOfADay() {
    for (String start : new String[] {"2026-09-30T10:00:00Z", "2026-10-01T11:00:00Z"}) {
      assertThat(judged(folder, OCTOBER, feed(block(1, start, Duration.ofDays(31)))).breaches())
          .as(start)
          .isEmpty();
    }
  }

  @Test
  void blockOfAnotherMonth_wasNotChosen() {
    assertThat(
            kinds(
                judged(
                    folder,
                    OCTOBER,
                    feed(
                        block(1, "2026-08-01T04:00:00Z", Duration.ofDays(31)),
                        block(2, "2026-10-01T04:00:00Z", Duration.ofDays(31))))))
        .containsExactly("BlockOfOtherDays");
  }

  @Test
  void halfOfThePeriod_isNotAllOfIt() {
    assertThat(
            kinds(
                judged(
                    folder, OCTOBER, feed(block(1, "2026-10-01T04:00:00Z", Duration.ofDays(15))))))
        .containsExactly("PeriodNotCovered");
    assertThat(
            kinds(
                judged(
                    folder, OCTOBER, feed(block(1, "2026-10-16T04:00:00Z", Duration.ofDays(16))))))
        .containsExactly("PeriodNotCovered");
  }

  @Test
  void fileWithoutABlock_provesNothing() {
    assertThat(judged(folder, OCTOBER, OWN).undecided()).contains("no IntervalBlock");
  }
}
