package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of what carries the login of a Retail Customer. */
final class LoginSessionChecksTest {
  private static final String SERVER = "https://utility.example/login";
  private static final String REDIRECT = "https://party.example/back";
  private static final String LOGIN = "<input type=password>";
  private static final String QUESTION = "<button id=approve>Yes</button>";

  @TempDir private Path folder;

  private Outcome set(String uri, String... cookies) {
    Header[] headers =
        Stream.of(cookies).map(each -> new Header("Set-Cookie", each)).toArray(Header[]::new);
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(uri, 303, "", headers))
          .with("cookie", "sid")
          .of(new KeepsLoginCookie());
    }
  }

  @Test
  void cookieWithBothAttributes_inAnyLetters_holds() {
    assertThat(set(SERVER, "sid=abc; Path=/; Secure; HttpOnly")).isEqualTo(Outcome.holds());
    assertThat(set(SERVER, "sid=abc; path=/;secure;httponly")).isEqualTo(Outcome.holds());
  }

  @Test
  void attributeThatIsMissing_isNamed() {
    assertThat(set(SERVER, "sid=abc; HttpOnly").breaches().toString()).contains("without Secure");
    assertThat(set(SERVER, "sid=abc; Secure").breaches().toString()).contains("without HttpOnly");
    assertThat(set(SERVER, "sid=Secure; Path=/").breaches().toString())
        .contains("without Secure and HttpOnly");
  }

  @Test
  void lastOfThatName_counts() {
    assertThat(
            kinds(set(SERVER, "sid=abc; Secure; HttpOnly", "sid=def; Secure", "side=a; HttpOnly")))
        .containsExactly("LoginCookieExposed");
    assertThat(set(SERVER, "other=abc; Secure; HttpOnly").undecided()).contains("sid");
  }

  @Test
  void plainHttp_knowsNoSecure() {
    assertThat(set("http://localhost/login", "sid=abc; HttpOnly")).isEqualTo(Outcome.holds());
    assertThat(kinds(set("http://localhost/login", "sid=abc")))
        .containsExactly("LoginCookieExposed");
  }

  private Outcome inBrowser(String httpOnly) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("cookie", "sid").with("HttpOnly", httpOnly).of(new KeepsLoginCookie());
    }
  }

  @Test
  void cookieThatNoAnswerBrought_isJudgedByWhatTheBrowserHas() {
    assertThat(inBrowser("false").breaches().toString()).contains("sid without HttpOnly");
    assertThat(inBrowser("true").undecided()).contains("sid");
  }

  private Outcome brings(Exchange answer) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", answer)
          .with("redirect uri", REDIRECT)
          .with("approve button", "#approve")
          .with("password field", "input[type=password]")
          .of(new RenewsSessionAtLogin());
    }
  }

  @Test
  void strangerWhoIsAskedWhoHeIs_isNoCustomer() {
    assertThat(brings(Hearing.exchange(SERVER, 200, LOGIN))).isEqualTo(Outcome.holds());
    assertThat(brings(Hearing.exchange(SERVER, 403, "No."))).isEqualTo(Outcome.holds());
    assertThat(brings(to(REDIRECT + "?error=login_required"))).isEqualTo(Outcome.holds());
  }

  @Test
  void answerThatIsNeitherLoginNorRefusal_decidesNothing() {
    assertThat(brings(Hearing.exchange(SERVER, 500, "Oops.")).undecided()).contains("500");
    assertThat(brings(Hearing.exchange(SERVER, 429, "Later.")).undecided()).contains("429");
    assertThat(brings(Hearing.exchange(SERVER, 200, "News.")).undecided()).contains("200");
    assertThat(brings(to("https://elsewhere.example/")).undecided()).contains("303");
    assertThat(brings(to(REDIRECT + "?error=server_error")).undecided()).contains("303");
  }

  @Test
  void strangerWhoIsAskedForHisConsent_orGetsACode_isInTheSessionOfTheCustomer() {
    assertThat(kinds(brings(Hearing.exchange(SERVER, 200, QUESTION))))
        .containsExactly("SessionKept");
    assertThat(kinds(brings(to(REDIRECT + "?code=c")))).containsExactly("SessionKept");
  }

  private static Exchange to(String location) {
    return Hearing.exchange(SERVER, 303, "", new Header("Location", location));
  }
}
