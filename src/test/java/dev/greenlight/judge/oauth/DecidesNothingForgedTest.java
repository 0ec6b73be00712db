package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecidesNothingForgedTest {
  private static final String REDIRECT = "https://party.example/back";

  @TempDir private Path folder;

  private Outcome led(int status, String location, String keptBy) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              Hearing.exchange(
                  "https://utility.example/consent", status, "", new Header("Location", location)))
          .with("redirect uri", new Fact(REDIRECT))
          .with("SameSite", new Fact(keptBy))
          .of(new DecidesNothingForged());
    }
  }

  @Test
  void codeForAFormFromElsewhere_isForged() {
    Outcome outcome = led(303, REDIRECT + "?code=c&state=s", "");

    assertThat(kinds(outcome)).containsExactly("ConsentForged");
    assertThat(outcome.breaches().get(0).requirement()).isNull();
  }

  @Test
  void codeThatCookiesOfTheSameSiteWouldPrevent_isALackOfASecondLock() {
    Outcome outcome = led(303, REDIRECT + "?code=c&state=s", "Lax");

    assertThat(kinds(outcome)).containsExactly("FormBoundToNothing");
    assertThat(outcome.breaches().get(0).requirement()).isEqualTo("oauth_consent_form_bound");
  }

  @Test
  void codeForCookiesOfWhichNobodyKnows_isUndecided() {
    assertThat(led(303, REDIRECT + "?code=c&state=s", "Lax, unknown").undecided())
        .contains("Lax, unknown");
    assertThat(led(403, "", "unknown")).isEqualTo(Outcome.holds());
  }

  @Test
  void refusals_ofEveryKind_grantNothing() {
    assertThat(led(403, "", "")).isEqualTo(Outcome.holds());
    assertThat(led(303, REDIRECT + "?error=access_denied", "")).isEqualTo(Outcome.holds());
    assertThat(led(303, "https://utility.example/login?code=c", "")).isEqualTo(Outcome.holds());
  }
}
