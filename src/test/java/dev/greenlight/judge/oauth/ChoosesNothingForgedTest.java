package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChoosesNothingForgedTest {
  private static final String CHOICE = "<form><button id=carry-on>Go on</button></form>";
  private static final String QUESTION = "<form><button id=approve>Yes</button></form>";

  @TempDir private Path folder;

  private Outcome led(int status, String html, String keptBy) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://utility.example/places", status, html))
          .with("this page", "#carry-on")
          .with("next page", "#approve")
          .with("SameSite", keptBy)
          .of(new ChoosesNothingForged("places"));
    }
  }

  @Test
  void pageThatFollows_tellsThatTheFormWasTaken() {
    Outcome outcome = led(200, QUESTION, "");

    assertThat(kinds(outcome)).containsExactly("ChoiceForged");
    assertThat(outcome.breaches().get(0).requirement()).isNull();
  }

  @Test
  void pageThatFollows_forCookiesThatABrowserKeeps_isALackOfASecondLock() {
    Outcome outcome = led(200, QUESTION, "Lax");

    assertThat(kinds(outcome)).containsExactly("FormBoundToNothing");
    assertThat(outcome.breaches().get(0).requirement()).isEqualTo("oauth_consent_form_bound");
    assertThat(led(200, QUESTION, "unknown").undecided()).contains("unknown");
  }

  @Test
  void refusals_ofEveryKind_chooseNothing() {
    assertThat(led(403, "This page is not yours.", "")).isEqualTo(Outcome.holds());
    assertThat(led(403, QUESTION, "")).isEqualTo(Outcome.holds());
    assertThat(led(200, CHOICE, "")).isEqualTo(Outcome.holds());
    assertThat(led(200, CHOICE + QUESTION, "")).isEqualTo(Outcome.holds());
  }
}
