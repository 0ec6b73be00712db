package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of where the browser of the Retail Customer ended. */
final class ConsentChecksTest {
  private static final String PAGE = "https://custodian.example/consent";

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder)
        .fact("redirect uri", Evidence.CALLBACK)
        .fact("state", "here and back")
        .fact("authorization endpoint", Evidence.SERVER);
  }

  private Evidence back(String... parameters) {
    return evidence().browserAt(Evidence.CALLBACK, parameters);
  }

  @Test
  void codeAndState_hold() {
    assertThat(back("code", "abcdefgh", "state", "here and back").findings(new BringsCode()))
        .isEmpty();
  }

  @Test
  void codeWithoutState_isDueWhereNoneWasSent() {
    BringsCodeWithoutState code = new BringsCodeWithoutState();
    assertThat(back("code", "abcdefgh").findings(code)).isEmpty();
    assertThat(back("error", "invalid_request").findings(code)).containsExactly("CodeMissing");
    assertThat(evidence().browserAt(PAGE).findings(code)).containsExactly("NeverCameBack");
  }

  @Test
  void errorInsteadOfCode_isFound() {
    assertThat(
            back("error", "invalid_request", "state", "here and back").findings(new BringsCode()))
        .containsExactly("CodeMissing");
  }

  @Test
  void browserThatStays_isFound() {
    assertThat(evidence().browserAt(PAGE).findings(new BringsCode()))
        .containsExactly("NeverCameBack");
  }

  @Test
  void alteredState_isFound() {
    assertThat(back("code", "abcdefgh", "state", "hereandback").findings(new BringsCode()))
        .containsExactly("StateLost:oauth_state_echoed");
  }

  @Test
  void longState_isDueAsAWhole() {
    BringsLongState whole = new BringsLongState();
    assertThat(back("code", "abcdefgh", "state", "here and back").findings(whole)).isEmpty();
    assertThat(back("code", "abcdefgh", "state", "here").hear(whole).breaches().toString())
        .contains("StateLost", "oauth_state_echoed", "its first 4 of 13 characters: here");
    assertThat(evidence().browserAt(PAGE).findings(whole))
        .containsExactly("LongStateRefused:oauth_long_state_taken");
    assertThat(back("error", "invalid_request", "state", "here and back").findings(whole))
        .containsExactly("LongStateRefused:oauth_long_state_taken");
  }

  private List<String> unasked(int status, String body, String... parameters) {
    return back(parameters)
        .fact("approved scope", "FB=1_3_5")
        .fact("requested scope", "FB=1_3_5_16")
        .answer(status, body)
        .findings(new GrantsNothingUnasked(false));
  }

  @Test
  void moreThanWasApproved_isNotGrantedUnasked() {
    String tokens = "{\"access_token\": \"abcdefgh\", \"scope\": \"%s\"}";
    assertThat(unasked(200, tokens.formatted("FB=1_3_5_16"), "code", "abcdefgh"))
        .containsExactly("GrantedUnasked");
    assertThat(unasked(200, "{\"access_token\": \"abcdefgh\"}", "code", "abcdefgh"))
        .containsExactly("GrantedUnasked");
    assertThat(unasked(200, tokens.formatted("FB=1_3_5"), "code", "abcdefgh")).isEmpty();
    assertThat(unasked(400, "{\"error\": \"invalid_grant\"}", "code", "abcdefgh")).isEmpty();
    assertThat(unasked(200, "", "error", "access_denied")).isEmpty();
  }

  @Test
  void tokenEndpointThatFails_decidesNothing() {
    assertThat(unasked(500, "", "code", "abcdefgh")).containsExactly("undecided");
    assertThat(unasked(429, "", "code", "abcdefgh")).containsExactly("undecided");
    assertThat(unasked(200, "{}", "code", "abcdefgh")).containsExactly("undecided");
  }

  @Test
  void whoIsAskedAgain_isGrantedNothingUnasked() {
    assertThat(evidence().browserAt(PAGE).findings(new GrantsNothingUnasked(true))).isEmpty();
    assertThat(evidence().browserAt(PAGE).findings(new GrantsNothingUnasked(false)))
        .containsExactly("undecided");
  }

  @Test
  void denialReported_holds() {
    assertThat(
            back("error", "access_denied", "state", "here and back").findings(new ReportsDenial()))
        .isEmpty();
  }

  @Test
  void codeAfterDenial_isFound() {
    assertThat(back("code", "abcdefgh", "state", "here and back").findings(new ReportsDenial()))
        .containsExactly("CodeIssued", "WrongError:oauth_denial_reported");
  }

  @Test
  void denialUnderAnotherName_isFound() {
    assertThat(
            back("error", "invalid_request", "state", "here and back")
                .findings(new ReportsDenial()))
        .containsExactly("WrongError:oauth_denial_reported");
  }

  @Test
  void denialThatStaysAtTheCustodian_isFound() {
    assertThat(evidence().browserAt(PAGE).findings(new ReportsDenial()))
        .containsExactly("DenialUnreported:oauth_denial_reported");
  }

  @Test
  void denialWithoutState_isFound() {
    assertThat(back("error", "access_denied").findings(new ReportsDenial()))
        .containsExactly("StateLost:oauth_state_echoed");
  }

  @Test
  void strangerAtTheLoginPage_holds() {
    assertThat(evidence().browserAt(PAGE).findings(new KeepsCodeFromStranger())).isEmpty();
  }

  @Test
  void codeForAStranger_isFound() {
    assertThat(back("code", "abcdefgh").findings(new KeepsCodeFromStranger()))
        .containsExactly("CodeIssued");
  }

  @Test
  void issuerAtTheSameHost_holds() {
    assertThat(
            back("code", "abcdefgh", "iss", "https://custodian.example")
                .findings(new NamesIssuer()))
        .isEmpty();
  }

  @Test
  void noIssuer_isNoMatterWhereThereAreNoMetadata() {
    assertThat(back("code", "abcdefgh").hear(new NamesIssuer()).notApplicable())
        .contains("pixit.endpoints.metadata");
  }

  @Test
  void noIssuer_isNoMatterWhereTheMetadataDoesNotPromiseIt() {
    assertThat(
            noIssuerBeside("{\"issuer\":\"https://custodian.example\"}")
                .hear(new NamesIssuer())
                .notApplicable())
        .contains("authorization_response_iss_parameter_supported");
    assertThat(
            noIssuerBeside("{\"authorization_response_iss_parameter_supported\":true}")
                .findings(new NamesIssuer()))
        .containsExactly("IssuerMissing");
    assertThat(noIssuerBeside("no document").findings(new NamesIssuer()))
        .containsExactly("IssuerMissing");
  }

  private Evidence noIssuerBeside(String metadata) {
    String address = "https://custodian.example/.well-known/oauth-authorization-server";
    return back("code", "abcdefgh")
        .fact("metadata address", address)
        .got("metadata", address, 200, metadata);
  }

  @Test
  void issuerElsewhere_isFound() {
    assertThat(back("iss", "https://elsewhere.example").findings(new NamesIssuer()))
        .containsExactly("IssuerForeign");
    assertThat(back("iss", "no address").findings(new NamesIssuer()))
        .containsExactly("IssuerForeign");
  }

  @Test
  void issuerOfTheMetadata_holds() {
    for (String issuer :
        new String[] {"https://custodian.example/a", "https://custodian.example/a/"}) {
      for (String metadata :
          new String[] {
            "https://custodian.example/.well-known/oauth-authorization-server/a",
            "https://custodian.example/a/.well-known/openid-configuration"
          }) {
        assertThat(
                back("code", "abcdefgh", "iss", issuer)
                    .fact("metadata address", metadata)
                    .findings(new NamesIssuer()))
            .as(issuer + " of " + metadata)
            .isEmpty();
      }
    }
  }

  @Test
  void issuerOfTheMetadata_mayBeAtAnotherHostThanTheEndpoint() {
    assertThat(
            back("code", "abcdefgh", "iss", "https://issuer.example")
                .fact(
                    "metadata address",
                    "https://issuer.example/.well-known/oauth-authorization-server")
                .findings(new NamesIssuer()))
        .isEmpty();
  }

  @Test
  void otherIssuerAtTheSameHost_isFound() {
    assertThat(
            back("code", "abcdefgh", "iss", "https://custodian.example/b")
                .fact(
                    "metadata address",
                    "https://custodian.example/.well-known/oauth-authorization-server/a")
                .findings(new NamesIssuer()))
        .containsExactly("IssuerDiffers");
  }

  @Test
  void issuerOfABrowserThatStayed_isUndecided() {
    assertThat(evidence().browserAt(PAGE).findings(new NamesIssuer())).containsExactly("undecided");
  }

  @Test
  void scopeRefused_holds() {
    assertThat(
            back("error", "invalid_scope", "state", "here and back")
                .findings(new RefusesScopeAtConsent()))
        .isEmpty();
  }

  @Test
  void scopeRefusedUnderAnotherName_isFound() {
    assertThat(
            back("error", "server_error", "state", "here and back")
                .findings(new RefusesScopeAtConsent()))
        .containsExactly("WrongError");
  }

  @Test
  void scopeRefusedOnAPage_isFound() {
    assertThat(evidence().browserAt(PAGE).findings(new RefusesScopeAtConsent()))
        .containsExactly("RefusalUnreported");
  }

  @Test
  void codeForABadScope_isFound() {
    assertThat(back("code", "abcdefgh").findings(new RefusesScopeAtConsent()))
        .containsExactly("CodeIssued");
  }
}
