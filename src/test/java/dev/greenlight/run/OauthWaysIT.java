package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What requests at the authorization server say besides, and what they leave out. */
final class OauthWaysIT extends OnServedCustodian {
  OauthWaysIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "oauth: {authorizeParameters: {login: guest}, refreshScope: omitted}";
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
}
