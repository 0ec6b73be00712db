package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataAgreesTest {
  private static final String BASE = "https://custodian.example";
  private static final String ADDRESS =
      BASE + "/.well-known/oauth-authorization-server/DataCustodian";
  private static final String METADATA =
      """
      {"issuer": "https://custodian.example/DataCustodian",
       "authorization_endpoint": "https://custodian.example/DataCustodian/authorize",
       "token_endpoint": "https://custodian.example/DataCustodian/token",
       "revocation_endpoint": "https://custodian.example/DataCustodian/revoke",
       "code_challenge_methods_supported": ["S256"]}
      """;
  private static final String REGISTRATION =
      """
      <entry xmlns="http://www.w3.org/2005/Atom"><content>
      <ApplicationInformation xmlns="http://naesb.org/espi">
      <authorizationServerUri>https://custodian.example/DataCustodian/</authorizationServerUri>
      <authorizationServerAuthorizationEndpoint>https://custodian.example/DataCustodian/authorize</authorizationServerAuthorizationEndpoint>
      <authorizationServerTokenEndpoint>https://custodian.example/DataCustodian/token</authorizationServerTokenEndpoint>
      </ApplicationInformation></content></entry>
      """;

  @TempDir private Path folder;

  private List<String> findings(int status, String metadata, String registration) {
    return new Evidence(folder)
        .got("metadata", ADDRESS, status, metadata)
        .got("application information", BASE + "/ApplicationInformation/1", 200, registration)
        .fact("authorization endpoint", BASE + "/DataCustodian/authorize")
        .fact("token endpoint", BASE + "/DataCustodian/token")
        .fact("revocation endpoint", BASE + "/DataCustodian/revoke")
        .findings(new MetadataAgrees());
  }

  @Test
  void oneTruth_holds() {
    assertThat(findings(200, METADATA, REGISTRATION)).isEmpty();
  }

  @Test
  void otherIssuer_isFoundAgainstAddressAndRegistration() {
    assertThat(
            findings(200, METADATA.replace("example/DataCustodian\"", "example\""), REGISTRATION))
        .containsExactly("OtherIssuer:oauth_metadata_issuer", "OtherIssuer:oauth_metadata_issuer");
  }

  @Test
  void otherTokenEndpoint_isFoundAgainstRunFileAndRegistration() {
    assertThat(findings(200, METADATA.replace("/token\"", "/token/v2\""), REGISTRATION))
        .containsExactly(
            "EndpointDiffers:oauth_metadata_agrees", "EndpointDiffers:oauth_metadata_agrees");
  }

  @Test
  void otherEndpointInTheRegistration_isFound() {
    assertThat(findings(200, METADATA, REGISTRATION.replace("/authorize<", "/login<")))
        .containsExactly("EndpointDiffers:oauth_metadata_agrees");
  }

  @Test
  void missingRevocationEndpoint_isFound() {
    assertThat(findings(200, METADATA.replace("revocation_endpoint", "other"), REGISTRATION))
        .containsExactly("EndpointDiffers:oauth_metadata_agrees");
  }

  @Test
  void plainChallengesOnly_areFound() {
    assertThat(findings(200, METADATA.replace("S256", "plain"), REGISTRATION))
        .containsExactly("S256Unannounced:oauth_pkce_supported");
  }

  @Test
  void noMetadata_isFound() {
    assertThat(findings(404, METADATA, REGISTRATION)).containsExactly("NoMetadata");
    assertThat(findings(200, "[]", REGISTRATION)).containsExactly("NoMetadata");
  }

  @Test
  void unreadableRegistration_isUndecided() {
    assertThat(findings(200, METADATA, "<html/>")).containsExactly("undecided");
  }

  @Test
  void whatIsWrongInItself_isFoundWithoutTheRegistration() {
    assertThat(findings(200, METADATA.replace("S256", "plain"), "<html/>"))
        .containsExactly("S256Unannounced:oauth_pkce_supported");
    assertThat(findings(200, METADATA.replace("/token\"", "/token/v2\""), "<html/>"))
        .containsExactly("EndpointDiffers:oauth_metadata_agrees");
  }
}
