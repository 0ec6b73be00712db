package dev.greenlight.judge.feed;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TotalsFollowCorrectionTest {
  private static final Path FEEDS = Path.of("fixtures", "feeds");
  private static final String ADDRESS = "https://custodian.test/espi/1_1/resource/Batch/7";

  @TempDir private Path folder;

  private static String feed(String name) throws IOException {
    return Files.readString(FEEDS.resolve(name));
  }

  private static String before() throws IOException {
    return feed("good/daily-electricity-with-bill.xml");
  }

  private static String totalOfBefore() throws IOException {
    return feed("bad/TotalsFollowReadings/total-of-before.xml");
  }

  private Outcome judged(String whole, int status, String again) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ADDRESS, 200, whole))
          .with("again", Hearing.exchange(ADDRESS, status, again))
          .of(new TotalsFollowCorrection());
    }
  }

  @Test
  void totalThatWasCorrectedToo_isRight() throws IOException {
    Outcome outcome =
        judged(before(), 200, totalOfBefore().replace("<value>58000<", "<value>58050<"));

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void totalOfBefore_isFound() throws IOException {
    Outcome outcome = judged(before(), 200, totalOfBefore());

    assertThat(kinds(outcome)).containsExactly("TotalNotCorrected");
  }

  @Test
  void feedWithoutCorrection_isNotAskedAbout() throws IOException {
    assertThat(judged(before(), 200, before()).notApplicable()).contains("nothing");
  }

  @Test
  void documentThatCannotBeReadAgain_decidesNothing() throws IOException {
    String again = totalOfBefore();

    assertThat(judged(before(), 200, again.substring(0, again.length() / 2)).undecided())
        .contains("read again", "line");
    assertThat(judged(before(), 200, again.replace("</feed>", "</food>")).undecided())
        .contains("read again");
    assertThat(judged(before(), 200, "<html/>").undecided()).contains("no Atom feed");
    assertThat(judged(before(), 500, "").undecided()).contains("500");
    assertThat(judged("<feed", 200, again).undecided()).contains("before");
  }
}
