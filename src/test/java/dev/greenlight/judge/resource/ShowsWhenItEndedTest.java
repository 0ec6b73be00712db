package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of an Authorization is its last change. */
final class ShowsWhenItEndedTest {
  private static final String GRANTED = "2026-03-02T10:00:00Z";
  private static final String SOON = "Mon, 02 Mar 2026 10:00:01 GMT";
  private static final String LATER = "Mon, 02 Mar 2026 10:00:02 GMT";

  @TempDir private Path folder;

  private static String authorization(String updated) {
    return "<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:1</id>"
        + (updated.isEmpty() ? "" : "<updated>" + updated + "</updated>")
        + "<content><Authorization xmlns='http://naesb.org/espi'/></content></entry>";
  }

  private Outcome of(String date, String before, int status, String after) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "granted",
              Hearing.exchange(ROOT, 200, authorization(before), new Header("Date", date)))
          .with("answer", Hearing.exchange(ROOT, status, after))
          .of(new ShowsWhenItEnded());
    }
  }

  @Test
  void endOfLaterDate_holds() {
    assertThat(of(LATER, GRANTED, 200, authorization("2026-03-02T10:00:03Z")).breaches()).isEmpty();
  }

  @Test
  void dateOfTheGrant_isFound() {
    assertThat(kinds(of(LATER, GRANTED, 200, authorization(GRANTED))))
        .containsExactly("EndUndated");
  }

  @Test
  void endInTheSecondOfTheGrant_isNoSubject() {
    assertThat(of(SOON, GRANTED, 200, authorization(GRANTED)).notApplicable())
        .contains("no two seconds");
  }

  @Test
  void whatIsGoneOrSaysNoTime_isNoSubject() {
    assertThat(of(LATER, GRANTED, 404, "").notApplicable()).contains("changed last");
    assertThat(of(LATER, "", 200, authorization(GRANTED)).notApplicable()).isNotNull();
    assertThat(of(LATER, GRANTED, 200, authorization("")).notApplicable()).isNotNull();
  }

  @Test
  void whatWasNotReadBefore_isUndecided() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with("unread", "no token")
                  .with("answer", Hearing.exchange(ROOT, 200, authorization(GRANTED)))
                  .of(new ShowsWhenItEnded())
                  .undecided())
          .contains("no token");
    }
  }
}
