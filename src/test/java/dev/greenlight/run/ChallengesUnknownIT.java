package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A server that never heard of PKCE, which ESPI does not ask for. */
final class ChallengesUnknownIT extends OnServedCustodian {
  ChallengesUnknownIT() {
    super(Map.of());
  }

  @Override
  Bending bending() {
    return Deviations.bending(Deviations.of("KnowsNoChallenges").orElseThrow());
  }

  @Override
  String said() {
    return "";
  }

  @Test
  void whatBelongsToPkce_isNotAsked() {
    assertThat(run(Set.of("TC_OAD003_x", "TC_OAD019")).testCases())
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(each.reason()).contains("no knowledge of PKCE");
            });
  }
}
