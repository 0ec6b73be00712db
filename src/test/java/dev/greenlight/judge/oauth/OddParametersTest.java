package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks of answers to authorization requests in which a parameter is missing or repeated. */
final class OddParametersTest extends AuthorizationEndpointEvidence {

  @Test
  void repeatedParameter_mayBeRefusedOnAPageOrAtTheRegisteredAddress() {
    RefusesRepeatedParameter once = new RefusesRepeatedParameter();
    assertThat(evidence().page(400, PROBLEM).findings(once)).isEmpty();
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_request&state=s+1%262")
                .findings(once))
        .isEmpty();
  }

  @Test
  void missingAddress_mayBeTakenOrRefused() {
    SendsToRegisteredOnly registered = new SendsToRegisteredOnly();
    assertThat(evidence().redirect(302, Evidence.CALLBACK + "?code=abcdefgh").findings(registered))
        .isEmpty();
    assertThat(evidence().page(400, PROBLEM).findings(registered)).isEmpty();
    assertThat(evidence().page(200, CONSENT).findings(registered)).isEmpty();
    assertThat(
            evidence()
                .fact("other redirect uri", "https://third-party.example/other")
                .redirect(302, "https://third-party.example/other?code=abcdefgh")
                .findings(registered))
        .isEmpty();
  }

  @Test
  void missingAddressThatIsToldOnAPageOfTheServer_isSentNowhere() {
    SendsToRegisteredOnly registered = new SendsToRegisteredOnly();
    for (String page : List.of("/problem?error=invalid_request", "/problem?code=42")) {
      assertThat(
              evidence()
                  .got("answer", "https://custodian.example" + page, 400, PROBLEM)
                  .findings(registered))
          .isEmpty();
      assertThat(
              evidence()
                  .got("answer", "https://unregistered.example" + page, 400, PROBLEM)
                  .findings(registered))
          .containsExactly("RedirectedElsewhere");
    }
  }

  @Test
  void missingAddressThatIsGuessed_isFound() {
    SendsToRegisteredOnly registered = new SendsToRegisteredOnly();
    assertThat(
            evidence().redirect(302, "https://unregistered.example/?error=x").findings(registered))
        .containsExactly("RedirectedElsewhere");
    assertThat(evidence().page(200, LOGIN).findings(registered)).containsExactly("undecided");
    assertThat(evidence().noAnswer().findings(registered)).containsExactly("undecided");
  }

  @Test
  void missingScope_mayBeFilledInOrRefused() {
    DefaultsScope defaults = new DefaultsScope();
    String state = "&state=s+1%262";
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?code=abcdefgh" + state)
                .findings(defaults))
        .isEmpty();
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_scope" + state)
                .findings(defaults))
        .isEmpty();
    assertThat(evidence().page(200, CONSENT).findings(defaults)).isEmpty();
  }

  @Test
  void missingScopeThatIsRefusedOtherwise_isFound() {
    DefaultsScope defaults = new DefaultsScope();
    assertThat(
            evidence()
                .redirect(302, Evidence.CALLBACK + "?error=invalid_request&state=s+1%262")
                .findings(defaults))
        .containsExactly("WrongError");
    assertThat(evidence().page(400, PROBLEM).findings(defaults)).containsExactly("NotRedirected");
    assertThat(evidence().page(200, PROBLEM).findings(defaults)).containsExactly("undecided");
    assertThat(evidence().page(200, LOGIN).findings(defaults)).containsExactly("undecided");
    assertThat(evidence().noAnswer().findings(defaults)).containsExactly("undecided");
  }

  @Test
  void repeatedParameterThatIsTaken_isFound() {
    RefusesRepeatedParameter once = new RefusesRepeatedParameter();
    assertThat(evidence().redirect(302, Evidence.CALLBACK + "?code=abcdefgh").findings(once))
        .containsExactly("CodeIssued");
    assertThat(evidence().redirect(302, "https://unregistered.example/?error=x").findings(once))
        .containsExactly("RedirectedElsewhere:oauth_no_redirect_without_redirect_uri");
    assertThat(evidence().page(200, CONSENT).findings(once)).containsExactly("ConsentAsked");
    assertThat(evidence().page(200, PROBLEM).findings(once))
        .containsExactly("UnusualStatus:oauth_error_page_status");
    assertThat(evidence().page(200, LOGIN).findings(once)).containsExactly("undecided");
    assertThat(evidence().noAnswer().findings(once)).containsExactly("undecided");
  }
}
