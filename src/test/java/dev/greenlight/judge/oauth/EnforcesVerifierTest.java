package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnforcesVerifierTest {
  private static final EnforcesVerifier CHECK = new EnforcesVerifier("invalid_grant");
  private static final String TOKEN = "{\"access_token\":\"abcdefghijkl\"}";
  private static final String REFUSAL = "{\"error\":\"invalid_grant\"}";
  private static final String KNOWN = "VerifierNotEnforced:oauth_pkce_enforced";

  @TempDir private Path folder;

  private Evidence answered(int status, String body) {
    return new Evidence(folder).answer(status, body);
  }

  private static Evidence with(Evidence evidence, String role, int status, String body) {
    return evidence.got(role, "https://custodian.example/" + role.replace(' ', '-'), status, body);
  }

  @Test
  void refusal_holds() {
    assertThat(answered(400, REFUSAL).findings(CHECK)).isEmpty();
  }

  @Test
  void refusalByAnotherName_isThatOfAnyTokenRequest() {
    assertThat(answered(400, "{\"error\":\"invalid_client\"}").findings(CHECK))
        .containsExactly("WrongError:oauth_error_code");
  }

  @Test
  void token_ofAServerThatSaysThatItKnowsChallenges_breaksAMust() {
    assertThat(
            with(
                    answered(200, TOKEN),
                    "metadata",
                    200,
                    "{\"code_challenge_methods_supported\":[\"plain\",\"S256\"]}")
                .findings(CHECK))
        .containsExactly(KNOWN);
  }

  @Test
  void token_ofAServerThatRefusesAnotherVerifier_breaksAMust() {
    assertThat(with(answered(200, TOKEN), "wrong verifier", 400, REFUSAL).findings(CHECK))
        .containsExactly(KNOWN);
  }

  @Test
  void token_ofAServerOfWhichNothingIsKnown_isAdvisedAgainst() {
    assertThat(answered(200, TOKEN).findings(CHECK)).containsExactly("TokenIssued");
    assertThat(
            with(
                    with(answered(200, TOKEN), "metadata", 200, "{\"issuer\":\"x\"}"),
                    "wrong verifier",
                    200,
                    TOKEN)
                .findings(CHECK))
        .containsExactly("TokenIssued");
    assertThat(with(answered(200, TOKEN), "wrong verifier", 502, "Bad gateway").findings(CHECK))
        .containsExactly("TokenIssued");
    assertThat(
            with(answered(200, TOKEN), "wrong verifier", 429, "{\"error\":\"slow_down\"}")
                .findings(CHECK))
        .containsExactly("TokenIssued");
  }
}
