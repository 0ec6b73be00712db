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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class UpdateChecksTest {
  private static final String BLOCKS = "/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/";
  private static final String POINT = Documents.usagePoint("/Subscription/9/UsagePoint/u");
  private static final String FIRST = block(1);
  private static final String SECOND = block(2);
  private static final String THIRD = block(3);
  private static final String FOURTH = block(4);
  private static final String WHOLE = feed(POINT, FIRST, SECOND, THIRD);
  private static final PartFitsWhole PART = new PartFitsWhole("2026-01-02T12:00:00Z");

  @TempDir private Path folder;

  private static String block(int day) {
    String published = "<published>2026-01-0%dT00:00:00Z</published>".formatted(day);
    return entry(BLOCKS + day, espi("IntervalBlock", ""))
        .replace("</entry>", published + published.replace("published", "updated") + "</entry>");
  }

  private static String moved(String block) {
    return block.replace("rel=\"up\" href=\"", "rel=\"up\" href=\"/elsewhere");
  }

  /** The same under another id and address. */
  private static String renamed(String block) {
    return block.replace("urn:uuid:", "urn:uuid:0").replace("/IntervalBlock/", "/IntervalBlock/0");
  }

  private Outcome part(Check check, String whole, int status, String part) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch", 200, whole, Hearing.ATOM))
          .with("answer", Hearing.exchange(ROOT + "/Batch?u", status, part, Hearing.ATOM))
          .of(check);
    }
  }

  private Outcome part(int status, String part) {
    return part(PART, WHOLE, status, part);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of("what changed", feed(THIRD), List.of()),
        Arguments.of("what changed, with its context", feed(POINT, THIRD), List.of()),
        Arguments.of("more than changed", feed(SECOND, THIRD), List.of()),
        Arguments.of("what came in between", feed(THIRD, FOURTH), List.of()),
        Arguments.of("everything", WHOLE, List.of("WholeSentAgain")),
        Arguments.of(
            "everything, and what came in between",
            feed(POINT, FIRST, SECOND, THIRD, FOURTH),
            List.of("WholeSentAgain")),
        Arguments.of("in another collection", feed(moved(THIRD)), List.of("BlockDiffers")),
        Arguments.of("under other names", feed(renamed(THIRD)), List.of("BlockDiffers")),
        Arguments.of(
            "an old one under other names", feed(renamed(SECOND), THIRD), List.of("BlockDiffers")),
        Arguments.of("new ones only, each made up", feed(renamed(FOURTH)), List.of("BlockDiffers")),
        Arguments.of("no XML", "{}", List.of("NotReadable")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void part_isSmallerAndOfTheWhole(String what, String part, List<String> findings) {
    Outcome outcome = part(200, part);

    assertThat(kinds(outcome)).isEqualTo(findings);
    assertThat(outcome.undecided()).isNull();
    assertThat(outcome.inspected()).isPositive();
  }

  @Test
  void everything_breaksTheDutyOfTheWindow() {
    assertThat(duties(part(200, WHOLE))).containsExactly("query_window_updated");
    assertThat(duties(part(200, feed(moved(THIRD))))).containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource({"204, true", "404, true", "400, true", "500, true", "202, false"})
  void statusOtherThan200_isABreachWhereSomethingIsDue(int status, boolean breach) {
    Outcome outcome = part(status, "");

    assertThat(kinds(outcome)).isEqualTo(breach ? List.of("NotServed") : List.of());
    assertThat(outcome.undecided() == null).isEqualTo(breach);
  }

  @Test
  void nothing_isSaidInAnyWayWhereNothingIsDue() {
    PartFitsWhole later = new PartFitsWhole("2026-01-09T00:00:00Z");

    assertThat(part(later, WHOLE, 204, "").undecided()).isNotNull();
    assertThat(part(later, WHOLE, 404, "").undecided()).isNotNull();
    assertThat(part(later, WHOLE, 200, feed(POINT)).undecided()).isNotNull();
    assertThat(kinds(part(later, WHOLE, 500, ""))).containsExactly("NotServed");
  }

  @Test
  void whole_thatCannotBeReadOrHasNoSmallerPart_isUndecided() {
    PartFitsWhole all = new PartFitsWhole("2026-01-01T00:00:00Z");

    assertThat(part(PART, "{}", 200, feed(THIRD)).undecided()).contains("not readable");
    assertThat(part(all, WHOLE, 200, WHOLE).undecided()).contains("no part is smaller");
    assertThat(kinds(part(all, WHOLE, 200, feed(moved(THIRD))))).containsExactly("BlockDiffers");
  }

  private Outcome again(int first, String once, int second, String twice) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("first", Hearing.exchange(ROOT + "/Batch?p", first, once, Hearing.ATOM))
          .with("again", Hearing.exchange(ROOT + "/Batch?p", second, twice, Hearing.ATOM))
          .of(new ServesTheSameAgain());
    }
  }

  static Stream<Arguments> repetitions() {
    return Stream.of(
        Arguments.of("the same", feed(POINT, SECOND), List.of()),
        Arguments.of("in another order", feed(SECOND, POINT), List.of()),
        Arguments.of("and what came in between", feed(POINT, SECOND, THIRD), List.of()),
        Arguments.of("less", feed(POINT), List.of("MissingAgain")),
        Arguments.of("nothing", feed(), List.of("MissingAgain", "MissingAgain")),
        Arguments.of("under other names", feed(POINT, renamed(SECOND)), List.of("MissingAgain")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repetitions")
  void secondAnswer_holdsWhatTheFirstHeld(String what, String twice, List<String> findings) {
    Outcome outcome = again(200, feed(POINT, SECOND), 200, twice);

    assertThat(kinds(outcome)).isEqualTo(findings);
    assertThat(outcome.inspected()).isEqualTo(2);
  }

  @Test
  void statusOfTheSecondAnswer_isComparedWithTheFirst() {
    assertThat(kinds(again(200, WHOLE, 404, ""))).containsExactly("NotServedAgain");
    assertThat(again(200, WHOLE, 202, "").undecided()).isNotNull();
    assertThat(again(404, "", 404, "").undecided()).isNotNull();
    assertThat(again(200, feed(), 200, feed()).undecided()).isNotNull();
  }
}
