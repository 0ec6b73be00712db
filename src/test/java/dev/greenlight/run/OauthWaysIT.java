package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What requests at the authorization server say besides, and what they leave out. */
final class OauthWaysIT extends OnServedCustodian {
  OauthWaysIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "";
  }

  @Override
  @BeforeEach
  void serve() throws IOException {
    super.serve();
    change(
        "    refreshTokens: rotating\n",
        """
            refreshTokens: rotating
            authorizeParameters: {login: guest}
            refreshScope: omitted
            revocationAuthentication: body
        """);
  }

  @Test
  void state_isToldToClientsByTheirSecrets() throws IOException {
    assertAllPass(Set.of("TC_INT001", "TC_INT003", "TC_RFP001", "TC_RFP002"));
    assertThat(evidence()).contains("/oauth/introspect");
  }

  @Test
  void revocationEndpoint_isToldSecretsInItsOwnWay() throws IOException {
    // The custodian takes no secrets in the form.
    assertThat(run(Set.of("TC_REV004")).testCases())
        .allSatisfy(each -> assertThat(each.verdict()).isNotEqualTo(Verdict.PASS));
    assertThat(evidence()).containsPattern("token=[^&]+&client_id=[^&]+&client_secret=");
  }

  @Test
  void refresh_namesNoScopeAndAuthorizationRequestsSayMore() throws IOException {
    assertAllPass(Set.of("TC_OAD012_a", "TC_OAD001_a"));
    assertThat(evidence())
        .contains("login=guest")
        .containsPattern("grant_type=refresh_token&refresh_token=redacted")
        .doesNotContainPattern("grant_type=refresh_token&refresh_token=redacted[^\"]*&scope=");
  }

  @Test
  void widerScope_isWiderThanOneThatIsNamed() throws IOException {
    assertAllPass(Set.of("TC_OAD011_c"));
    assertThat(evidence())
        .containsPattern("grant_type=refresh_token&refresh_token=redacted[^\"]*&scope=");
  }

  @Test
  void authorizationRequest_namesNoScopeUnlessACaseIsAboutAnother() throws IOException {
    change("    refreshTokens: rotating\n", "    authorizeScope: omitted\n");
    assertAllPass(
        Set.of("TC_OAD005_a", "TC_OAD012_a", "TC_OAD001_f", "TC_SCOPE001", "TC_SCOPE010"));
    assertThat(evidence()).contains("FB%3D%3F%3F%3F%3F");
  }

  @Test
  void scopeThatNoAuthorizationRequestNames_isNeitherLeftOutNorRepeated() throws IOException {
    change("    refreshTokens: rotating\n", "    authorizeScope: omitted\n");
    assertThat(run(Set.of("TC_OAD017_b", "TC_OAD018_a")).testCases())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
  }
}
