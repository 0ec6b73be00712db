package dev.greenlight.judge.portal;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Fact;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswersUnknownAlikeTest {
  private static final String URI = "https://utility.example/login";

  @TempDir private Path folder;

  private Outcome told(int known, String toKnown, int unknown, String toUnknown) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("known", Hearing.exchange(URI, known, toKnown))
          .with("unknown", Hearing.exchange(URI, unknown, toUnknown))
          .with("nobody", new Fact("0000000000"))
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
  void otherWords_revealTheAccount() {
    assertThat(kinds(told(200, "<p>Wrong postal code</p>", 200, "<p>No such account</p>")))
        .containsExactly("AccountRevealed");
  }

  @Test
  void anotherStatus_revealsItToo() {
    assertThat(kinds(told(200, "<p>Wrong</p>", 404, "<p>Wrong</p>")))
        .containsExactly("AccountRevealed");
  }
}
