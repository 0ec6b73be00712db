package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplicationInformationIsCompleteTest {
  private static final String GOOD =
      """
      <dataCustodianId>d</dataCustodianId>
      <dataCustodianApplicationStatus>2</dataCustodianApplicationStatus>
      <thirdPartyNotifyUri>u</thirdPartyNotifyUri>
      <authorizationServerAuthorizationEndpoint>u</authorizationServerAuthorizationEndpoint>
      <authorizationServerTokenEndpoint>u</authorizationServerTokenEndpoint>
      <dataCustodianBulkRequestURI>u</dataCustodianBulkRequestURI>
      <dataCustodianResourceEndpoint>u</dataCustodianResourceEndpoint>
      <thirdPartyScopeSelectionScreenURI>u</thirdPartyScopeSelectionScreenURI>
      <thirdPartyUserPortalScreenURI>u</thirdPartyUserPortalScreenURI>
      <client_secret>s-e-c-r-e-t</client_secret><client_name>n</client_name>
      <client_uri>u</client_uri><redirect_uri>u</redirect_uri><client_id>i</client_id>
      <software_id>i</software_id><software_version>1</software_version>
      <client_id_issued_at>1</client_id_issued_at>
      <client_secret_expires_at>0</client_secret_expires_at>
      <token_endpoint_auth_method>client_secret_basic</token_endpoint_auth_method>
      <scope>FB=1</scope><grant_types>authorization_code</grant_types>
      <grant_types>refresh_token</grant_types><grant_types>client_credentials</grant_types>
      <response_types>code</response_types><registration_client_uri>u</registration_client_uri>
      <registration_access_token>t-o-k-e-n</registration_access_token>
      <dataCustodianScopeSelectionScreenURI>u</dataCustodianScopeSelectionScreenURI>
      """;

  @TempDir private Path folder;

  private Outcome judged(String content) {
    return Documents.judged(
        folder,
        new ApplicationInformationIsComplete(),
        entry("/ApplicationInformation/1", espi("ApplicationInformation", content)));
  }

  @Test
  void completeRegistration_isRight() {
    Outcome outcome = judged(GOOD);

    assertThat(outcome.inspected()).isEqualTo(25);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void missingAndEmptyFields_areFound() {
    Outcome outcome =
        judged(
            GOOD.replace("<software_id>i</software_id>", "")
                .replace("<client_name>n</client_name>", "<client_name> </client_name>"));

    assertThat(outcome.breaches())
        .extracting(breach -> breach.finding().expected())
        .containsExactly("client_name", "software_id");
  }

  @Test
  void screensThatNewerDocumentsDoWithout_areAdvice() {
    Outcome outcome = judged(GOOD.replaceAll("<(client_uri|\\w+ScreenURI)>u</\\1>", ""));

    assertThat(kinds(outcome)).hasSize(4);
    assertThat(duties(outcome)).containsOnly("application_information_screens");
  }

  @Test
  void missingGrantType_isFound() {
    Outcome outcome = judged(GOOD.replace("<grant_types>refresh_token</grant_types>", ""));

    assertThat(kinds(outcome)).containsExactly("GrantTypeMissing");
  }

  @Test
  void otherWayToAuthenticate_breaksItsOwnDuty() {
    Outcome outcome = judged(GOOD.replace("client_secret_basic", "client_secret_post"));

    assertThat(kinds(outcome)).containsExactly("FieldWrong");
    assertThat(duties(outcome)).containsExactly("application_information_auth_method");
  }

  @Test
  void unknownStatusAndResponseType_areFound() {
    Outcome outcome =
        judged(
            GOOD.replace("Status>2<", "Status>7<")
                .replace("<response_types>code", "<response_types>token"));

    assertThat(kinds(outcome)).containsExactly("FieldWrong", "FieldWrong");
    assertThat(duties(outcome)).containsOnlyNulls();
  }

  @Test
  void anotherDocument_isUndecided() {
    Outcome outcome =
        Documents.judged(folder, new ApplicationInformationIsComplete(), "<html>no</html>");

    assertThat(outcome.undecided()).contains("no ApplicationInformation");
  }
}
