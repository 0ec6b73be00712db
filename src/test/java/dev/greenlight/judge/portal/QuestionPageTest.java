package dev.greenlight.judge.portal;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionPageTest {
  private static final String ADDRESS = "https://utility.example/authorize?state=s";

  @TempDir private Path folder;

  private Outcome framed(Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(PortalRoles.PAGE, Hearing.exchange(ADDRESS, 200, "<p>Share?</p>", headers))
          .of(new KeepsOutOfFrames());
    }
  }

  private static Header policy(String value) {
    return new Header("Content-Security-Policy", value);
  }

  private static Header options(String value) {
    return new Header("X-Frame-Options", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frame-ancestors 'none'",
        "default-src 'none'; Frame-Ancestors 'self' https://my.utility.example",
        "frame-ancestors *, frame-ancestors 'self'"
      })
  void policyThatLetsFewFrame_isKept(String policy) {
    assertThat(framed(policy(policy))).isEqualTo(Outcome.holds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"frame-ancestors *", "frame-ancestors https: 'self'", "default-src 'none'"})
  void policyThatLetsEverybodyFrame_isFound(String policy) {
    assertThat(kinds(framed(policy(policy)))).containsExactly("PageCanBeFramed");
  }

  @Test
  void olderHeader_counts_unlessThereIsAPolicy() {
    assertThat(framed(options("SameOrigin"))).isEqualTo(Outcome.holds());
    assertThat(kinds(framed(options("ALLOW-FROM https://a.example"))))
        .containsExactly("PageCanBeFramed");
    assertThat(kinds(framed(options("DENY"), policy("frame-ancestors *"))))
        .containsExactly("PageCanBeFramed");
    assertThat(kinds(framed())).containsExactly("PageCanBeFramed");
  }

  private Outcome named(String text, String registration) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(PortalRoles.QUESTION, text)
          .with(
              "answer",
              Hearing.exchange(
                  ADDRESS,
                  200,
                  "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>"
                      + "<ApplicationInformation xmlns=\"http://naesb.org/espi\">"
                      + registration
                      + "</ApplicationInformation></content></entry>",
                  Hearing.ATOM))
          .of(new NamesWhoAsks());
    }
  }

  @Test
  void name_isFoundWhateverItsCaseAndLines() {
    String name = "<client_name>Watt  Watcher</client_name>";
    assertThat(named("Share with WATT\nWATCHER?", name)).isEqualTo(Outcome.holds());
    assertThat(kinds(named("Share with Watt Watchers?", name))).containsExactly("WhoAsksUntold");
    assertThat(
            named(
                "Share with The Watcher?",
                "<thirdPartyApplicationName>The Watcher</thirdPartyApplicationName>" + name))
        .isEqualTo(Outcome.holds());
  }

  @Test
  void nameThatNobodyKnows_leavesItUndecided() {
    assertThat(named("Share?", "<client_id>7</client_id>").undecided()).contains("client_name");
  }

  @Test
  void words_areFoundWhateverTheirCase() {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with(PortalRoles.QUESTION, "Hourly\n Electricity and bills");
      assertThat(hearing.of(new TellsInWords("hourly electricity"))).isEqualTo(Outcome.holds());
      assertThat(kinds(hearing.of(new TellsInWords("gas")))).containsExactly("DataUntold");
    }
  }

  private Outcome read(int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(PortalRoles.PAGE, Hearing.exchange(ADDRESS, status, body))
          .with(PortalRoles.PASSWORD_FIELD, "#password")
          .of(new CanBeRead());
    }
  }

  @Test
  void pageThatIsNamed_isThere() {
    assertThat(read(200, "<p>Terms</p>")).isEqualTo(Outcome.holds());
    assertThat(kinds(read(404, "<p>Gone</p>"))).containsExactly("PageNotReadable");
    assertThat(kinds(read(200, ""))).containsExactly("PageNotReadable");
    assertThat(kinds(read(200, "<form><input id='password'></form>")))
        .containsExactly("PageNotReadable");
    assertThat(read(302, "").undecided()).contains("leads on");
  }
}
