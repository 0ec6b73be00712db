package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class KeepsNamesTest {
  private static final String POINT = Documents.usagePoint("/Subscription/9/UsagePoint/u");
  private static final String FIRST = block(1);
  private static final String SECOND = block(2);
  private static final String THIRD = block(3);
  private static final String WHOLE = feed(POINT, FIRST, SECOND);

  @TempDir private Path folder;

  private static String block(int day) {
    String published = "<published>2026-01-0%dT00:00:00Z</published>".formatted(day);
    return entry(
            "/Subscription/9/UsagePoint/u/MeterReading/m/IntervalBlock/" + day,
            espi("IntervalBlock", ""))
        .replace("</entry>", published + published.replace("published", "updated") + "</entry>");
  }

  private static String renumbered(String entry) {
    return entry.replaceFirst("urn:uuid:.", "urn:uuid:x");
  }

  private static String readdressed(String entry) {
    return entry.replace("IntervalBlock/", "IntervalBlock/0");
  }

  private static String republished(String entry) {
    return entry.replace("<published>2026", "<published>2025");
  }

  private static String corrected(String entry) {
    return entry.replace("<updated>2026", "<updated>2027").replace("A title", "Another title");
  }

  private Outcome read(String first, int status, String again) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT + "/Batch", 200, first, Hearing.ATOM))
          .with("again", Hearing.exchange(ROOT + "/Batch", status, again, Hearing.ATOM))
          .of(new KeepsNames());
    }
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("the same", WHOLE, List.of()),
        Arguments.of("in another order", feed(SECOND, FIRST, POINT), List.of()),
        Arguments.of("with a new block", feed(POINT, FIRST, SECOND, THIRD), List.of()),
        Arguments.of("without the oldest block", feed(POINT, SECOND, THIRD), List.of()),
        Arguments.of("with a correction", feed(POINT, FIRST, corrected(SECOND)), List.of()),
        Arguments.of(
            "with the time in another zone",
            WHOLE.replace(
                "<published>2026-01-02T00:00:00Z", "<published>2026-01-01T20:00:00-04:00"),
            List.of()),
        Arguments.of(
            "with ids in capitals", WHOLE.replaceAll("(?<=<id>)urn:uuid", "URN:UUID"), List.of()),
        Arguments.of(
            "under another id", feed(POINT, FIRST, renumbered(SECOND)), List.of("IdChanged")),
        Arguments.of(
            "corrected under another id",
            feed(POINT, FIRST, renumbered(corrected(SECOND))),
            List.of("IdChanged")),
        Arguments.of(
            "at another address",
            feed(POINT, FIRST, readdressed(SECOND)),
            List.of("AddressChanged")),
        Arguments.of(
            "all blocks under other names",
            feed(POINT, renumbered(readdressed(FIRST)), renumbered(readdressed(SECOND))),
            List.of("NothingFoundAgain")),
        Arguments.of("nothing any more", feed(), List.of("NothingFoundAgain", "NothingFoundAgain")),
        Arguments.of(
            "published at another time",
            feed(POINT, FIRST, republished(SECOND)),
            List.of("PublicationMoved")),
        Arguments.of(
            "corrected and published again",
            feed(POINT, FIRST, republished(corrected(SECOND))),
            List.of()),
        Arguments.of("no XML", "{}", List.of("NotReadable")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void secondAnswer_isHeldAgainstTheFirst(String what, String again, List<String> findings) {
    assertThat(kinds(read(WHOLE, 200, again)))
        .as(what.toLowerCase(Locale.ROOT))
        .containsExactlyElementsOf(findings);
  }

  @Test
  void timeOfPublication_isADutyOfItsOwn() {
    assertThat(duties(read(WHOLE, 200, feed(POINT, FIRST, republished(SECOND)))))
        .containsExactly("usage_data_published_persistent");
  }

  @Test
  void whatCannotBeCompared_isUndecided() {
    assertThat(read(WHOLE, 202, "").undecided()).contains("202");
    assertThat(read(feed(), 200, WHOLE).undecided()).contains("nothing in it");
    assertThat(read("{}", 200, WHOLE).undecided()).contains("not readable");
  }
}
