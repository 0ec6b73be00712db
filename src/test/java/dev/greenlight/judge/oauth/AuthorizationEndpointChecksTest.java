package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks of answers to authorization requests in a session. */
final class AuthorizationEndpointChecksTest extends AuthorizationEndpointEvidence {
  private static final RedirectsWithError REDIRECTS = new RedirectsWithError("invalid_scope");
  private static final KeepsBrowserFromClient KEEPS = new KeepsBrowserFromClient();

  @Test
  void errorAndState_hold() {
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_scope&state=s+1%262")
                .findings(REDIRECTS))
        .isEmpty();
  }

  @Test
  void seeOther_holdsToo() {
    assertThat(
            evidence()
                .redirect(303, Evidence.CALLBACK + "?state=s%201%262&error=invalid_scope")
                .findings(REDIRECTS))
        .isEmpty();
  }

  @Test
  void codeBesideTheError_isFound() {
    assertThat(
            evidence()
                .redirect(
                    302, Evidence.CALLBACK + "?code=abcdefgh&error=invalid_scope&state=s+1%262")
                .findings(REDIRECTS))
        .containsExactly("CodeIssued");
  }

  @Test
  void codeInsteadOfAnError_isFoundAsBoth() {
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?code=abcdefgh&state=s+1%262")
                .findings(REDIRECTS))
        .containsExactly("CodeIssued", "WrongError");
  }

  @Test
  void otherError_isFound() {
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=server_error&state=s+1%262")
                .findings(REDIRECTS))
        .containsExactly("WrongError");
  }

  @Test
  void lostState_isFound() {
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_scope")
                .findings(REDIRECTS))
        .containsExactly("StateLost:oauth_state_echoed");
  }

  @Test
  void alteredState_isLost() {
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_scope&state=s12")
                .findings(REDIRECTS))
        .containsExactly("StateLost:oauth_state_echoed");
  }

  @Test
  void otherAddress_isFound() {
    assertThat(
            evidence()
                .redirect(302, "https://elsewhere.example/?error=invalid_scope&state=s+1%262")
                .findings(REDIRECTS))
        .containsExactly("RedirectedElsewhere");
  }

  @Test
  void redirectThatRepeatsThePost_isFound() {
    assertThat(
            evidence()
                .redirect(307, Evidence.CALLBACK + "?error=invalid_scope&state=s+1%262")
                .findings(REDIRECTS))
        .containsExactly("RedirectRepeatsPost:oauth_redirect_status");
  }

  @Test
  void questionToTheCustomer_isNoRedirect() {
    assertThat(evidence().page(200, CONSENT).findings(REDIRECTS)).containsExactly("NotRedirected");
    assertThat(evidence().page(400, PROBLEM).findings(REDIRECTS)).containsExactly("NotRedirected");
  }

  @Test
  void loginPageInASession_isUndecided() {
    assertThat(evidence().page(200, LOGIN).findings(REDIRECTS)).containsExactly("undecided");
    assertThat(evidence().page(200, LOGIN).findings(KEEPS)).containsExactly("undecided");
  }

  @Test
  void refusalOfTheImplicitGrant_holds_onAPageToo() {
    RefusesImplicitGrant refuses = new RefusesImplicitGrant();
    String error = "error=unsupported_response_type&state=s+1%262";

    for (String address : List.of("?" + error, "#" + error)) {
      assertThat(evidence().redirect(302, Evidence.CALLBACK + address).findings(refuses)).isEmpty();
    }
    assertThat(evidence().page(400, PROBLEM).findings(refuses)).isEmpty();
  }

  @Test
  void answerThatNeitherRefusesNorAsks_saysNothingOfTheImplicitGrant() {
    RefusesImplicitGrant refuses = new RefusesImplicitGrant();

    assertThat(evidence().page(200, LOGIN).findings(refuses)).containsExactly("undecided");
    assertThat(evidence().page(200, PROBLEM).findings(refuses)).containsExactly("undecided");
    assertThat(evidence().page(500, PROBLEM).findings(refuses)).containsExactly("undecided");
    assertThat(evidence().redirect(302, "/choose").findings(refuses)).containsExactly("undecided");
  }

  @Test
  void implicitGrant_isFound() {
    RefusesImplicitGrant refuses = new RefusesImplicitGrant();

    assertThat(evidence().page(200, CONSENT).findings(refuses)).containsExactly("ConsentAsked");
    for (String address :
        List.of(
            "#token_type=bearer&access_token=abcdefgh",
            "?code=abcdefgh",
            "#code=abcdefgh",
            "#id_token=abcdefgh&state=s")) {
      assertThat(evidence().redirect(302, Evidence.CALLBACK + address).findings(refuses))
          .containsExactly("CredentialIssued");
    }
  }

  @Test
  void errorAtTheOtherRegisteredAddress_isFound() {
    TellsErrorWhereAsked tells = new TellsErrorWhereAsked();
    String first = "https://third-party.example/first";
    String error = "?error=invalid_scope";

    assertThat(asked(first).redirect(302, Evidence.CALLBACK + error).findings(tells)).isEmpty();
    assertThat(asked(first).redirect(302, first + error).findings(tells))
        .containsExactly("ToldElsewhere");
    assertThat(asked(first).page(400, PROBLEM).findings(tells)).containsExactly("undecided");
    assertThat(asked(first).redirect(302, first + "?code=abc").findings(tells))
        .containsExactly("undecided");
    assertThat(asked(Evidence.CALLBACK).redirect(302, Evidence.CALLBACK + error).findings(tells))
        .containsExactly("undecided");
  }

  private Evidence asked(String first) {
    return evidence().fact("first redirect uri", first);
  }

  @Test
  void errorPage_holds() {
    assertThat(evidence().page(400, PROBLEM).findings(KEEPS)).isEmpty();
    assertThat(evidence().page(401, PROBLEM).findings(KEEPS)).isEmpty();
    assertThat(evidence().page(403, PROBLEM).findings(KEEPS)).isEmpty();
  }

  @Test
  void redirectToTheAddressInDoubt_isFound() {
    assertThat(evidence().redirect(302, Evidence.CALLBACK + "?error=x").findings(KEEPS))
        .containsExactly("RedirectedToClient");
    assertThat(evidence().redirect(302, "//elsewhere.example/").findings(KEEPS))
        .containsExactly("RedirectedToClient");
  }

  @Test
  void redirectWithinTheAuthorizationServer_isUnusualOnly() {
    assertThat(evidence().redirect(302, "/problem").findings(KEEPS))
        .containsExactly("UnusualStatus:oauth_error_page_status");
  }

  @Test
  void questionToTheCustomer_isFound() {
    assertThat(evidence().page(200, CONSENT).findings(KEEPS)).containsExactly("ConsentAsked");
  }

  @Test
  void errorPageThatLooksWell_isUnusual() {
    assertThat(evidence().page(200, PROBLEM).findings(KEEPS))
        .containsExactly("UnusualStatus:oauth_error_page_status");
  }

  @Test
  void loginPageOrTheWayToOne_holds() {
    LeadsToLogin leads = new LeadsToLogin();
    assertThat(evidence().page(200, LOGIN).findings(leads)).isEmpty();
    assertThat(evidence().redirect(302, "https://sso.example/login?to=1").findings(leads))
        .isEmpty();
  }

  @Test
  void redirectThatIsLeftOver_isNoLogin() {
    assertThat(evidence().redirect(303, "/login").findings(new LeadsToLogin()))
        .containsExactly("LoginNeverReached");
  }

  @Test
  void correctRequestThatIsRefused_isFound() {
    LeadsToLogin leads = new LeadsToLogin();
    for (int status : new int[] {400, 401, 403, 404, 500}) {
      assertThat(evidence().page(status, PROBLEM).findings(leads))
          .containsExactly("CorrectRequestRefused");
    }
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_request&state=s+1%262")
                .findings(leads))
        .containsExactly("CorrectRequestRefused");
    assertThat(evidence().page(200, PROBLEM).findings(leads)).containsExactly("LoginMissing");
    assertThat(evidence().noAnswer().findings(leads)).containsExactly("undecided");
  }

  @Test
  void noAnswer_isUndecided() {
    assertThat(evidence().noAnswer().findings(REDIRECTS)).containsExactly("undecided");
    assertThat(evidence().noAnswer().findings(KEEPS)).containsExactly("undecided");
  }

  @Test
  void refusalOfABlockedThirdParty_isAnErrorOrAPage() {
    Check check = new RefusesBlockedThirdParty();

    for (String error : new String[] {"unauthorized_client", "access_denied"}) {
      assertThat(evidence().redirect(302, Evidence.CALLBACK + "?error=" + error).findings(check))
          .isEmpty();
    }
    for (int status : new int[] {400, 401, 403}) {
      assertThat(evidence().page(status, PROBLEM).findings(check)).isEmpty();
    }
    assertThat(evidence().redirect(302, Evidence.CALLBACK + "?code=abcdefgh").findings(check))
        .containsExactly("CustomerAuthorizedBlocked");
  }

  @Test
  void noCodeForABlockedThirdParty_isNoRefusalByItself() {
    Check check = new RefusesBlockedThirdParty();

    for (String page : new String[] {LOGIN, CONSENT, PROBLEM}) {
      assertThat(evidence().page(200, page).findings(check)).containsExactly("undecided");
    }
    assertThat(evidence().page(401, LOGIN).findings(check)).containsExactly("undecided");
    assertThat(evidence().page(503, PROBLEM).findings(check)).containsExactly("undecided");
    for (String query : new String[] {"", "?error=server_error"}) {
      assertThat(evidence().redirect(302, Evidence.CALLBACK + query).findings(check))
          .containsExactly("undecided");
    }
  }
}
