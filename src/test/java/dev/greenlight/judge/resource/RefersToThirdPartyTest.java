package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefersToThirdPartyTest {
  private static final String SCREEN = "https://tp.example/ScopeSelection";
  private static final Header SCOPE = new Header("scope", "FB=4_5;HistoryLength=13");
  private static final String SCOPES = "<scope>FB=4_5_15;HistoryLength=24</scope>";
  private static final Header CUSTODIAN = new Header("DataCustodianID", "utility");

  @TempDir private Path folder;

  private static String registration(String screen) {
    return entry("/ApplicationInformation/1", espi("ApplicationInformation", screen));
  }

  private Outcome referral(String address, Header... query) {
    return registered(SCOPES, address, query);
  }

  private Outcome registered(String more, String address, Header... query) {
    return referral(
        "<thirdPartyScopeSelectionScreenURI>%s</thirdPartyScopeSelectionScreenURI>%s"
            .formatted(SCREEN, more),
        address,
        query);
  }

  private Outcome referral(String screen, String address, Header... query) {
    List<String> fields = new ArrayList<>();
    for (Header each : query) {
      fields.add(each.name() + "=" + each.value());
    }
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              Hearing.exchange(
                  ROOT + "/ApplicationInformation/1", 200, registration(screen), Hearing.ATOM))
          .with("referral", new Callback(address + "?" + String.join("&", fields), List.of(query)))
          .with("user name", new Fact("ada"))
          .of(new RefersToThirdParty());
    }
  }

  @Test
  void registeredScreenWithARegisteredScope_isWhereHeBelongs() {
    assertThat(kinds(referral(SCREEN, SCOPE, CUSTODIAN))).isEmpty();
    assertThat(
            kinds(
                referral(
                    "HTTPS://TP.example:443/ScopeSelection",
                    SCOPE,
                    new Header("scope", "FB=15"),
                    new Header("dataCustodianId", "adamant"),
                    new Header("lang", "en"))))
        .as("another spelling, two scopes, a parameter of its own")
        .isEmpty();
  }

  @Test
  void anotherAddress_andPlainHttp_areFound() {
    assertThat(kinds(referral(SCREEN + "List", SCOPE, CUSTODIAN)))
        .containsExactly("UnregisteredAddress");
    assertThat(kinds(referral(SCREEN.replace("https", "http"), SCOPE, CUSTODIAN)))
        .containsExactly("UnregisteredAddress", "PlainAddress");
  }

  @Test
  void scopeThatIsNotRegistered_orNone_isFound() {
    assertThat(kinds(referral(SCREEN, new Header("scope", "FB=4_9"), CUSTODIAN)))
        .containsExactly("UnregisteredScope");
    assertThat(
            kinds(referral(SCREEN, SCOPE, new Header("scope", "FB=4;HistoryLength=36"), CUSTODIAN)))
        .containsExactly("UnregisteredScope");
    assertThat(kinds(referral(SCREEN, new Header("scope", "everything"), CUSTODIAN)))
        .containsExactly("NoScopeOffered");
    assertThat(kinds(referral(SCREEN, CUSTODIAN))).containsExactly("NoScopeOffered");
  }

  @Test
  void custodianThatIsNotNamed_isFound() {
    assertThat(kinds(referral(SCREEN, SCOPE))).containsExactly("CustodianUnnamed");
  }

  @Test
  void custodianByAnotherName_isFound() {
    assertThat(
            kinds(
                registered(
                    "<dataCustodianId>other</dataCustodianId>" + SCOPES, SCREEN, SCOPE, CUSTODIAN)))
        .containsExactly("CustodianMisnamed");
    assertThat(
            kinds(
                registered(
                    "<dataCustodianId>utility</dataCustodianId>" + SCOPES,
                    SCREEN,
                    SCOPE,
                    CUSTODIAN)))
        .isEmpty();
  }

  @Test
  void registrationWithoutScopes_decidesNothing_butWhatIsWrongAnyway() {
    assertThat(registered("", SCREEN, SCOPE, CUSTODIAN).undecided()).contains("names no scope");
    assertThat(kinds(registered("", SCREEN, SCOPE))).containsExactly("CustodianUnnamed");
  }

  @Test
  void whatTellsOfTheCustomer_orASecret_isFound() {
    for (Header told :
        new Header[] {
          new Header("customer", "Ada"),
          new Header("mail", "ada@example.com"),
          new Header("code", "x"),
          new Header("q", "redacted-secret-3")
        }) {
      assertThat(kinds(referral(SCREEN, SCOPE, CUSTODIAN, told)))
          .as(told.toString())
          .containsExactly("ToldTooMuch");
    }
  }

  @Test
  void registrationThatNamesNoScreen_decidesNothing() {
    assertThat(referral("", SCREEN, SCOPE, CUSTODIAN).undecided())
        .contains("thirdPartyScopeSelectionScreenURI");
  }
}
