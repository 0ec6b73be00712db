package dev.greenlight.judge.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in plain text, and what browsers are told. */
final class PlainTextChecksTest {
  private static final String SERVER = "https://custodian.example:443";
  private static final String SAME_PORT = "http://custodian.example:443/";
  private static final String OTHER_PORT = "http://custodian.example:80/";

  @TempDir Path folder;

  private Outcome plain(String server, Exchange exchange) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("server 1", server)
          .with("plain 1", exchange)
          .of(new ServesNothingInPlainText());
    }
  }

  private static Exchange nothing(String uri, String why) {
    return new Exchange(Hearing.exchange(uri, 200, "").request(), null, why, 1);
  }

  private Outcome hsts(String uri, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("answer 1", Hearing.exchange(uri, 400, "", headers)).of(new SendsHsts());
    }
  }

  @Test
  void pageInPlainText_isFound() {
    assertThat(Hearing.kinds(plain(SERVER, Hearing.exchange(OTHER_PORT, 200, "welcome"))))
        .containsExactly("ServedInPlainText");
  }

  @Test
  void redirect_isGoodOnlyToHttps() {
    assertThat(
            plain(
                SERVER,
                Hearing.exchange(
                    OTHER_PORT, 301, "", new Header("Location", "https://a.example/"))))
        .isEqualTo(Outcome.holds());
    assertThat(
            Hearing.kinds(
                plain(
                    SERVER,
                    Hearing.exchange(OTHER_PORT, 302, "", new Header("Location", "/login")))))
        .containsExactly("ServedInPlainText");
  }

  @Test
  void closedPortAndRefusal_areGood() {
    assertThat(plain(SERVER, nothing(OTHER_PORT, "the connection was refused")))
        .isEqualTo(Outcome.holds());
    assertThat(plain(SERVER, Hearing.exchange(SAME_PORT, 400, "plain HTTP sent to an HTTPS port")))
        .isEqualTo(Outcome.holds());
  }

  @Test
  void silence_isAShutPortButNotAtThePortOfTls() {
    String late = Exchange.TOO_LATE + "10 s";

    assertThat(plain(SERVER, nothing(OTHER_PORT, late))).isEqualTo(Outcome.holds());
    assertThat(plain(SERVER, nothing(SAME_PORT, late)).undecided()).contains(late);
  }

  @Test
  void addressOfPlainHttp_isFound() {
    assertThat(
            Hearing.kinds(
                plain("http://localhost:80", Hearing.exchange("http://localhost:80/", 404, ""))))
        .containsExactly("ServedInPlainText");
  }

  @Test
  void hsts_needsAnAgeAndHttps() {
    assertThat(
            hsts(
                SERVER + "/a",
                new Header("strict-transport-security", "max-age=60; includeSubDomains")))
        .isEqualTo(Outcome.holds());
    assertThat(Hearing.kinds(hsts(SERVER + "/a"))).containsExactly("NoHsts");
    assertThat(Hearing.kinds(hsts(SERVER, new Header("Strict-Transport-Security", "max-age=0"))))
        .containsExactly("NoHsts");
    assertThat(
            Hearing.kinds(
                hsts("http://a.example/", new Header("Strict-Transport-Security", "max-age=9"))))
        .containsExactly("NoHsts");
  }
}
