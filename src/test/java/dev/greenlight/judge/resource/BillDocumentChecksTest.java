package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of the documents that Statements name. */
final class BillDocumentChecksTest {
  private static final String PLACE = "https://dc.example/bills/1";
  private static final Header PDF = new Header("Content-Type", "application/pdf");
  private static final Header HTML = new Header("Content-Type", "Text/HTML; charset=utf-8");
  private static final String BILL = "%PDF-1.7\n1 0 obj\n…\nstartxref\n9\n%%EOF\n";

  @TempDir private Path folder;

  private Outcome of(Check check, int status, String body, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("told", "application/pdf")
          .with("opened", Hearing.exchange(PLACE, 200, BILL, PDF))
          .with("answer", Hearing.exchange(PLACE, status, body, headers))
          .of(check);
    }
  }

  @Test
  void documentThatComes_opens() {
    assertThat(of(new DocumentOpens(), 200, BILL, PDF).breaches()).isEmpty();
  }

  @Test
  void refusalOrNothing_isNoDocument() {
    assertThat(kinds(withToken(404))).containsExactly("DocumentClosed");
    assertThat(kinds(withToken(302))).containsExactly("DocumentClosed");
    assertThat(kinds(of(new DocumentOpens(), 200, "", PDF))).containsExactly("EmptyDocument");
  }

  private Outcome withToken(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              new Exchange(
                  new Exchange.Request(
                      "GET", PLACE, List.of(new Header("authorization", "Bearer t")), Body.NONE),
                  new Exchange.Response(status, List.of(), Body.NONE),
                  null,
                  1))
          .of(new DocumentOpens());
    }
  }

  /** No token is shown to another server, which may want one all the same. */
  @Test
  void refusalToWhoShowedNoToken_decidesNothing() {
    assertThat(of(new DocumentOpens(), 401, "Who are you?").undecided())
        .contains("without the token");
  }

  @Test
  void pageThatNobodySaidAnythingOf_mayAskToLogIn() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with("answer", Hearing.exchange(PLACE, 200, "<html>Log in", HTML))
                  .of(new DocumentOpens())
                  .undecided())
          .contains("does not say");
    }
  }

  @Test
  void pageThatNobodySaidAnythingOf_isNotComparedWithAnything() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with("answer", Hearing.exchange(PLACE, 200, "<html>Log in", HTML))
                  .of(new DocumentIsAsTold())
                  .notApplicable())
          .contains("does not say what it is");
    }
  }

  @Test
  void wholePdf_isAsTold() {
    Outcome outcome = of(new DocumentIsAsTold(), 200, BILL, PDF);

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void otherTypeAndOtherContents_areFound() {
    assertThat(kinds(of(new DocumentIsAsTold(), 200, "<html>Log in", HTML)))
        .containsExactly("OtherMediaType", "NoPdf");
    assertThat(kinds(of(new DocumentIsAsTold(), 200, BILL))).containsExactly("OtherMediaType");
    assertThat(kinds(of(new DocumentIsAsTold(), 200, BILL.replace("%%EOF", ""), PDF)))
        .containsExactly("CutOffPdf");
  }

  @Test
  void whatDidNotCome_isNotLookedAt() {
    assertThat(of(new DocumentIsAsTold(), 404, "Not here.").undecided()).contains("no document");
  }

  @Test
  void refusalAndLoginPage_keepItClosed() {
    for (int status : new int[] {302, 400, 401, 403, 404, 410}) {
      assertThat(of(new DocumentStaysClosed(), status, "").breaches()).isEmpty();
    }
    assertThat(of(new DocumentStaysClosed(), 200, "<html>Log in", HTML).breaches()).isEmpty();
  }

  @Test
  void documentOrBreakdown_isNoRefusal() {
    assertThat(kinds(of(new DocumentStaysClosed(), 200, BILL + " made anew", PDF)))
        .containsExactly("DocumentServed");
    assertThat(kinds(of(new DocumentStaysClosed(), 200, BILL, HTML)))
        .containsExactly("DocumentServed");
    assertThat(kinds(of(new DocumentStaysClosed(), 500, ""))).containsExactly("NotRefused");
  }

  @Test
  void documentThatIsAPage_isKnownByItsBytes() {
    assertThat(closedPage("<html>Bill")).containsExactly("DocumentServed");
    assertThat(closedPage("<html>Log in")).isEmpty();
  }

  private Iterable<String> closedPage(String came) {
    try (Hearing hearing = new Hearing(folder)) {
      return kinds(
          hearing
              .with("opened", Hearing.exchange(PLACE, 200, "<html>Bill", HTML))
              .with("answer", Hearing.exchange(PLACE, 200, came, HTML))
              .of(new DocumentStaysClosed()));
    }
  }

  @Test
  void documentThatNeedsNoToken_decidesNothingOfOtherTokens() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with("opened", Hearing.exchange(PLACE, 200, BILL, PDF))
              .with("bare", Hearing.exchange(PLACE, 200, BILL, PDF))
              .with("answer", Hearing.exchange(PLACE, 200, BILL, PDF))
              .of(new DocumentStaysClosed());

      assertThat(outcome.notApplicable()).contains("without any token");
      assertThat(outcome.breaches()).isEmpty();
    }
  }
}
