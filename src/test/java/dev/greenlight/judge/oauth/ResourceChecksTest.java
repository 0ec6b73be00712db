package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of what tokens open, and of how they end. */
final class ResourceChecksTest {
  private static final String FEED = "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>";

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  private static String authorization(String status) {
    return "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>"
        + "<Authorization xmlns=\"http://naesb.org/espi\"><status> "
        + status
        + " </status></Authorization></content></entry>";
  }

  @Test
  void statusAsItShouldBe_holds() {
    assertThat(evidence().answer(200, authorization("0")).findings(new ShowsStatus("0"))).isEmpty();
    assertThat(evidence().answer(200, authorization("1")).findings(new ShowsStatus("1"))).isEmpty();
  }

  @Test
  void otherStatusOrNone_isFound() {
    assertThat(evidence().answer(200, authorization("1")).findings(new ShowsStatus("0")))
        .containsExactly("WrongAuthorizationStatus");
    assertThat(evidence().answer(200, authorization("")).findings(new ShowsStatus("0")))
        .containsExactly("WrongAuthorizationStatus");
  }

  @Test
  void noAuthorization_isFound() {
    assertThat(evidence().answer(200, FEED).findings(new ShowsStatus("0")))
        .containsExactly("NotAnAuthorization");
    assertThat(evidence().answer(404, authorization("1")).findings(new ShowsStatus("1")))
        .containsExactly("NotAnAuthorization");
    assertThat(evidence().answer(500, "").findings(new ShowsStatus("0")))
        .containsExactly("NotAnAuthorization");
  }

  @Test
  void revokedAuthorizationThatIsGone_isAdvisedAgainst() {
    for (int status : new int[] {403, 404, 410}) {
      assertThat(evidence().answer(status, "").findings(new ShowsStatus("0")))
          .containsExactly("AuthorizationGone:authorization_readable_after_revocation");
    }
  }

  @Test
  void acknowledgedRevocation_holds() {
    assertThat(evidence().answer(200, "").findings(new AcknowledgesRevocation())).isEmpty();
  }

  @Test
  void refusedOrIgnoredForeignRevocation_holds() {
    for (int status : new int[] {200, 400, 401, 403}) {
      for (String error : new String[] {"unauthorized_client", "invalid_client"}) {
        assertThat(
                evidence()
                    .answer(status, "{\"error\":\"" + error + "\"}")
                    .findings(new TakesForeignRevocation()))
            .isEmpty();
      }
    }
  }

  @Test
  void foreignRevocationThatFails_isFound() {
    for (int status : new int[] {302, 500, 503}) {
      assertThat(evidence().answer(status, "").findings(new TakesForeignRevocation()))
          .containsExactly("WrongStatus");
    }
  }

  @Test
  void foreignRevocationWithoutAnswer_isUndecided() {
    assertThat(evidence().noAnswer().findings(new TakesForeignRevocation()))
        .containsExactly("undecided");
  }

  @Test
  void revocationRefusedForWantOfTheClient_holds() {
    assertThat(
            evidence()
                .answer(401, "{\"error\":\"invalid_client\"}", "WWW-Authenticate", "Basic realm=x")
                .findings(new RefusesRevocation()))
        .isEmpty();
  }

  @Test
  void revocationOfWhoIsNotTheClient_isFound() {
    assertThat(evidence().answer(200, "").findings(new RefusesRevocation()))
        .containsExactly("RevocationAcknowledged");
    assertThat(evidence().answer(500, "").findings(new RefusesRevocation()))
        .contains("WrongStatus");
    assertThat(evidence().noAnswer().findings(new RefusesRevocation()))
        .containsExactly("undecided");
  }

  @Test
  void refusedRevocation_isFound() {
    assertThat(evidence().answer(400, "").findings(new AcknowledgesRevocation()))
        .containsExactly("WrongStatus");
  }
}
