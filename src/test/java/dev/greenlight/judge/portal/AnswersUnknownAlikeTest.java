package dev.greenlight.judge.portal;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswersUnknownAlikeTest {
  private static final String URI = "https://utility.example/login";

  @TempDir private Path folder;

  private Outcome told(int known, String toKnown, int unknown, String toUnknown) {
    return told(Hearing.exchange(URI, known, toKnown), Hearing.exchange(URI, unknown, toUnknown));
  }

  private Outcome told(Exchange known, Exchange unknown) {
    return told(known, unknown, new Callback(URI, List.of()));
  }

  private Outcome told(Exchange known, Exchange unknown, Callback end) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("known", known)
          .with("unknown", unknown)
          .with("nobody", new Fact("0000000000"))
          .with("callback", end)
          .of(new AnswersUnknownAlike());
    }
  }

  @Test
  void sameWords_butForWhatWasTyped_areAlike() {
    assertThat(
            kinds(
                told(
                    200,
                    "<p>redacted-customer-1 is not right</p><input type=hidden value=a>",
                    200,
                    "<p>0000000000 is not right</p><input type=hidden value=b>")))
        .isEmpty();
  }

  @Test
  void whereAWrongProofIsTaken_nothingIsRefusedAlike_andADifferenceIsOneStill() {
    Callback letIn =
        new Callback("https://third.example/callback", List.of(new Header("code", "abc")));
    Exchange thanks = Hearing.exchange("https://third.example/callback?code=a", 200, "Thank you");
    Exchange refusal = Hearing.exchange(URI, 200, "<p>No such account</p>");

    Outcome outcome = told(thanks, thanks, letIn);

    assertThat(outcome.undecided()).contains("no refusal");
    assertThat(kinds(told(thanks, refusal, letIn))).containsExactly("AccountRevealed");
  }

  @Test
  void otherWords_revealTheAccount() {
    assertThat(kinds(told(200, "<p>Wrong postal code</p>", 200, "<p>No such account</p>")))
        .containsExactly("AccountRevealed");
  }

  @Test
  void anotherTimeOfDay_revealsNothing() {
    assertThat(kinds(told(200, "<p>Not right (10:59:59)</p>", 200, "<p>Not right (11:00:00)</p>")))
        .isEmpty();
  }

  @Test
  void addressWithAnotherNumberOfATab_revealsNothing_butAnotherWordDoes() {
    String at = URI + "?error=%s&tab_id=%s&client_id=third_party";
    Exchange known =
        Hearing.exchange(at.formatted("wrong_password", "zfUi4o59QVs"), 200, "Not right");

    assertThat(
            kinds(
                told(
                    known,
                    Hearing.exchange(
                        at.formatted("wrong_password", "gu6hMAIjSVw"), 200, "Not right"))))
        .isEmpty();
    assertThat(
            kinds(
                told(
                    known,
                    Hearing.exchange(
                        at.formatted("no_such_user", "zfUi4o59QVs"), 200, "Not right"))))
        .containsExactly("AccountRevealed");
  }

  @Test
  void anotherStatus_revealsItToo() {
    assertThat(kinds(told(200, "<p>Wrong</p>", 404, "<p>Wrong</p>")))
        .containsExactly("AccountRevealed");
  }

  @Test
  void otherWords_belowALongNavigation_areFoundAndShown() {
    String navigation = "<nav>" + "Bills Outages Moving ".repeat(25) + "</nav>";

    Outcome outcome =
        told(
            200,
            navigation + "<p>Wrong postal code</p>",
            200,
            navigation + "<p>No such account</p>");

    assertThat(kinds(outcome)).containsExactly("AccountRevealed");
    assertThat(outcome.breaches().get(0).finding().toString())
        .contains("Wrong postal code", "No such account")
        .hasSizeLessThan(400);
    assertThat(kinds(told(200, navigation + "<p>Not right</p>", 200, navigation + "Not right")))
        .isEmpty();
  }

  @Test
  void anotherAddress_revealsItToo() {
    assertThat(
            kinds(
                told(
                    Hearing.exchange(URI + "?error=proof", 200, "<p>Sorry</p>"),
                    Hearing.exchange(URI + "?error=unknown", 200, "<p>Sorry</p>"))))
        .containsExactly("AccountRevealed");
  }

  @Test
  void whatIsRandom_revealsNothing() {
    assertThat(
            kinds(
                told(
                    Hearing.exchange(
                        URI + "?error=1&state=Zk3xPq9LmN2vB7cD",
                        200,
                        "Sorry (trace 0b9e6a52-6a3b-4d55-8f0e-2d1c0f4f7a11)"),
                    Hearing.exchange(
                        URI + "?error=1&state=aK8yTr4WsE6uJ1hG",
                        200,
                        "Sorry (trace 5f1d2c3b-9a8e-4b77-a6c5-e4d3c2b1a000)"))))
        .isEmpty();
  }

  @Test
  void evidenceThatDoesNotTellWhereItEnded_isJudgedToo() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with("known", Hearing.exchange(URI, 200, "no"))
              .with("unknown", Hearing.exchange(URI, 200, "no"))
              .with("nobody", new Fact("0000000000"))
              .of(new AnswersUnknownAlike());
      assertThat(outcome).isEqualTo(Outcome.holds());
    }
  }
}
