package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Third Party that has no secret for the tokens of customers. */
final class PublicClientIT extends OnServedCustodian {
  PublicClientIT() {
    super(Map.of());
  }

  /** Takes the name of a client for enough, as of a public one. */
  @Override
  Bending bending() {
    return new Bending() {
      @Override
      public void bend(TokenEndpoint endpoint) {
        endpoint.takeNamesIn(sent -> sent.contains("client_id"));
      }
    };
  }

  @Override
  String said() {
    return "";
  }

  @BeforeEach
  void forgetSecret() throws IOException {
    change("secret: file:secrets/third_party\n", "authentication: none\n");
  }

  @Test
  void publicClient_getsTokensAndRefreshesThem() throws IOException {
    assertAllPass(Set.of("TC_OAD012_a", "TC_OAD012_b", "TC_ACC_BATCH_RIGHT"));
    assertThat(evidence())
        .containsPattern("grant_type=authorization_code[^\"]*&client_id=third_party");
  }

  @Test
  void casesAboutItsSecret_doNotApply() {
    assertThat(run(Set.of("TC_OAD011_g", "TC_OAD011_h")).testCases())
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(each.reason()).contains("is a public client");
            });
  }
}
