package dev.greenlight.judge.secrecy;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SaysNotHowItIsMadeTest {
  private static final String HERE = "https://custodian.example/token?grant_type=x";

  @TempDir private Path folder;

  private Outcome judged(int status, String body, Header... headers) {
    return judged(HERE, status, body, headers);
  }

  private Outcome judged(String uri, int status, String body, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(uri, status, body, headers))
          .of(new SaysNotHowItIsMade());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.NullPointerException: null",
        "	at org.example.custodian.Gate.open(Gate.java:42)",
        "<pre>org.springframework.web.HttpMediaTypeNotSupportedException</pre>",
        "   at Utility.Gate.Open(String id) in C:\\src\\Gate.cs:line 42",
        "System.NullReferenceException: Object reference not set",
        "Traceback (most recent call last):",
        "    at Object.open (/srv/app/gate.js:42:7)",
        "<b>Warning</b>: Undefined index in /var/www/gate.php on line 42",
        "/srv/app/gate.rb:42:in 'open'",
        "goroutine 1 [running]:",
        "ORA-01756: quoted string not properly terminated",
        "SQLSTATE[42000]: Syntax error",
        "You have an error in your SQL syntax; check the manual"
      })
  void whatIsMeantForTheMaker_isFound(String body) {
    assertThat(kinds(judged(500, body))).containsExactly("InnardsShown");
    assertThat(kinds(judged(200, body))).containsExactly("InnardsShown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"error\":\"invalid_request\",\"error_description\":\"grant_type is missing\"}",
        "<h1>An error has happened</h1><p>Call us at 555-0100 or look at www.utility.example.</p>",
        "Refused: the token is not known at custodian.example (see FB_03).",
        "A SystemException of the tariff is meant for Microsoft and others.",
        "The exception to the rule stands in section 4.2 of the tariff, on line 12."
      })
  void refusalInWords_holds(String body) {
    Outcome outcome = judged(400, body);

    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void traceInTheAddressOfARedirect_isFound() {
    Header location =
        new Header(
            "Location",
            "https://third-party.example/callback?error=server_error"
                + "&error_description=java.lang.IllegalStateException");
    assertThat(kinds(judged(302, "", location))).containsExactly("InnardsShown");
  }

  @Test
  void traceInTheAddressOfAnErrorPage_isFound() {
    Outcome outcome =
        judged(
            "https://custodian.example/problem?text=at+org.example.Gate.open%28Gate.java%3A42%29",
            200, "<h1>An error has happened</h1>");

    assertThat(kinds(outcome)).containsExactly("InnardsShown");
  }

  @Test
  void errorThatIsRedirected_isARefusal() {
    Header location =
        new Header("Location", "https://third-party.example/callback?error=invalid_request");

    assertThat(judged(302, "", location).inspected()).isEqualTo(1);
    assertThat(judged("https://custodian.example/problem?error=x", 200, "").inspected())
        .isEqualTo(1);
  }

  @Test
  void whatIsNotRefused_showsNothing() {
    for (Outcome outcome :
        List.of(
            judged(200, "<feed/>"),
            judged(200, "<input type=password>"),
            judged(302, "", new Header("Location", "/login?to=1")))) {
      assertThat(outcome.inspected()).isZero();
      assertThat(outcome.notApplicable()).contains("not refused");
    }
  }
}
