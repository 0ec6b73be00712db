package dev.greenlight.judge.portal;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.feed.FileNameTells;
import dev.greenlight.record.Attested;
import dev.greenlight.record.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortalChecksTest {
  private static final String ADDRESS = "https://portal.example.com/download";
  private static final Path FEED = Path.of("fixtures/feeds/good/hourly-electricity.xml");

  @TempDir private Path folder;

  private Outcome named(Check check, String name) throws IOException {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              PortalRoles.FILE,
              Hearing.exchange(ADDRESS, 200, Files.readString(FEED), Hearing.ATOM))
          .with(PortalRoles.FILE_NAME, name)
          .of(check);
    }
  }

  private Outcome marked(Check check, String html) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(PortalRoles.PAGE, Hearing.exchange(ADDRESS, 200, "<main>" + html + "</main>"))
          .with(PortalRoles.MARK, "#mark")
          .of(check);
    }
  }

  private Outcome offered(String before, String after) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("offered before", before)
          .with("offered after", after)
          .of(new OffersBlockedToNobody("app", "other"));
    }
  }

  @Test
  void listOfOthers_offersBlockedToNobody() {
    assertThat(offered("'app' and 'other'", "'other'")).isEqualTo(Outcome.holds());
  }

  @Test
  void listAsBefore_offersBlocked() {
    assertThat(kinds(offered("'app' and 'other'", "'app' and 'other'")))
        .containsExactly("BlockedStillOffered");
    assertThat(kinds(offered("'app' and 'other'", "'app'"))).containsExactly("BlockedStillOffered");
  }

  @Test
  void pageWithoutAnybody_decidesNothing() {
    assertThat(offered("'app' and 'other'", "neither"))
        .isEqualTo(
            Outcome.undecided(
                "'other', which was not blocked, is not offered any more either: that page may not"
                    + " be the list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"neither", "'app'", "'other'"})
  void listThatLackedOneBefore_provesNothing(String before) {
    Outcome outcome = offered(before, "'other'");
    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome).isNotEqualTo(Outcome.holds());
  }

  @Test
  void offered_isNamedInWords() {
    assertThat(OffersBlockedToNobody.inWords(List.of())).isEqualTo("neither");
    assertThat(OffersBlockedToNobody.inWords(List.of("app", "other")))
        .isEqualTo("'app' and 'other'");
  }

  @Test
  void savedFile_isSaved() throws IOException {
    assertThat(named(new IsSavedAsFile(), "a.xml")).isEqualTo(Outcome.holds());
  }

  @Test
  void shownDocument_isNotSaved() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with(
                  PortalRoles.FILE,
                  Hearing.exchange(
                      ADDRESS,
                      200,
                      "<feed/>",
                      Hearing.ATOM,
                      new Header("Content-Disposition", "inline")))
              .of(new IsSavedAsFile());
      assertThat(kinds(outcome)).containsExactly("ShownInstead");
      assertThat(String.valueOf(outcome.breaches().get(0).finding().observed()))
          .contains("application/atom+xml", "inline");
    }
  }

  @Test
  void nothingSaved_leavesItsNameUndecided() {
    try (Hearing hearing = new Hearing(folder)) {
      for (Check check : new Check[] {new IsNamedXml(), new NamesNobody(), new FileNameTells()}) {
        assertThat(hearing.of(check).undecided()).contains("saved no file");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"usage.xml,", "USAGE.XML,", "usage.html,OtherEnding", "usage.xml.zip,OtherEnding"})
  void ending_isXmlInAnyCase(String name, String finding) throws IOException {
    assertThat(kinds(named(new IsNamedXml(), name)))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "ada.lovelace, one that ends otherwise",
    "4711083355, one that ends otherwise",
    "Ada_Lovelace.CSV, one that ends in .csv",
  })
  void nameThatEndsOtherwise_isNotTold(String name, String told) throws IOException {
    assertThat(named(new IsNamedXml(), name).breaches().get(0).finding().observed())
        .isEqualTo(told);
  }

  @Test
  void accountNumberInTheName_isATraceAndDatesAreNone() throws IOException {
    assertThat(kinds(named(new NamesNobody(), "usage_4711083355.xml")))
        .containsExactly("PersonalDataInFileName");
    assertThat(kinds(named(new NamesNobody(), "usage_2026-10-01_2026-10-31.xml"))).isEmpty();
  }

  @Test
  void nameThatAPortalGave_tellsCompanyServiceDataAndPeriod() throws IOException {
    assertThat(
            kinds(named(new FileNameTells(), "SDGE_Electric_60_Minute_01-11-2012_02-10-2013.XML")))
        .isEmpty();
    assertThat(
            kinds(named(new FileNameTells(), "Acme_Combined_15_Minute_2026-10-30_2026-11-26.xml")))
        .isEmpty();
    assertThat(kinds(named(new FileNameTells(), "download.xml")))
        .containsExactly("GBX-FIL-07 FileNameIncomplete");
  }

  @Test
  void mark_isLookedForWhereTheRunFileSays() {
    assertThat(marked(new ShowsMark(), "<a id='mark'>x</a>")).isEqualTo(Outcome.holds());
    assertThat(kinds(marked(new ShowsMark(), "<a id='other'>x</a>")))
        .containsExactly("MarkMissing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a id='mark'>Green Button</a>",
        "<img id='mark' alt='Green Button Download My Data'>",
        "<a id='mark'><img alt='Download My Data'></a>",
        "<svg id='mark' aria-label='GREEN-BUTTON'></svg>"
      })
  void wordsOfAnyKind_areEnough(String html) {
    assertThat(marked(new MarkHasText(), html)).isEqualTo(Outcome.holds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img id='mark' src='green-button.png'>",
        "<a id='mark'>Download</a>",
        "<a id='mark'><span aria-hidden='true'>Green Button</span></a>"
      })
  void pictureAlone_saysNothing(String html) {
    assertThat(kinds(marked(new MarkHasText(), html))).containsExactly("MarkWithoutWords");
  }

  @Test
  void missingMark_leavesItsWordsUndecided() {
    assertThat(marked(new MarkHasText(), "").undecided()).contains("#mark");
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1"})
  void oneLogin_isEnough(String logins, int findings) {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(hearing.with(PortalRoles.LOGINS, logins).of(new AsksForLoginOnce()).breaches())
          .hasSize(findings);
    }
  }

  @Test
  void portalThatAsksNobody_isUndecided() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(hearing.with(PortalRoles.LOGINS, "0").of(new AsksForLoginOnce()).undecided())
          .isNotNull();
    }
  }

  @Test
  void person_decidesEitherWay() {
    IsAttested check = new IsAttested("the mark is genuine");
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(
              hearing
                  .with(PortalRoles.ATTESTATION, new Attested("Ada", "2026-11-29", true, ""))
                  .of(check))
          .isEqualTo(Outcome.holds());
      Outcome denied =
          hearing
              .with(PortalRoles.ATTESTATION, new Attested("Ada", "2026-11-29", false, "it is blue"))
              .of(check);
      assertThat(kinds(denied)).containsExactly("AttestedOtherwise");
      assertThat(String.valueOf(denied.breaches().get(0).finding().observed()))
          .isEqualTo("Ada says on 2026-11-29 that it does not hold: it is blue");
    }
  }

  private Outcome offered(String html) {
    return marked(new OffersEligibleOnly("cold store", "house"), html);
  }

  @Test
  void accountThatIsLeftOut_isNotOfferedByATextOrADisabledBox() {
    Outcome outcome =
        offered(
            "<p>Your cold store takes no part.</p><label><input type=checkbox> house</label>"
                + "<label><input type=checkbox disabled> cold store</label>");
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(kinds(outcome)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label><input type=checkbox checked> cold store</label>",
        "<input type=radio id=b><label for=b>cold store</label>",
        "<ul><li><input type=checkbox> cold store</li></ul>",
        "<select><option>cold store</option></select>"
      })
  void accountThatIsLeftOut_isFoundWhereverItIsOffered(String html) {
    assertThat(kinds(offered("<label><input type=checkbox> house</label>" + html)))
        .containsExactly("AccountOffered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<fieldset disabled><label><input type=checkbox> cold store</label></fieldset>",
        "<label><input type=checkbox aria-disabled=true> cold store</label>",
        "<ul aria-disabled=true><li><input type=checkbox> cold store</li></ul>",
        "<select disabled><option>cold store</option></select>"
      })
  void accountThatCannotBeChosen_isNotOffered(String html) {
    Outcome outcome = offered("<label><input type=checkbox> house</label>" + html);
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(kinds(outcome)).isEmpty();
  }

  @Test
  void wordsBesideSeveralBoxes_areOfNone() {
    String line = "<p><input type=checkbox> flat <input type=checkbox disabled> cold store</p>";
    Outcome outcome = offered("<label><input type=checkbox> house</label>" + line);
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.undecided()).contains("cold store");
  }

  @Test
  void pageThatOffersNoAccount_isUndecided() {
    assertThat(offered("<p>house</p><button>Approve</button>").undecided()).contains("besides");
  }
}
