package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A custodian at which the Third Party has registered one address for its callback. */
final class OneRedirectIT extends OnServedCustodian {
  OneRedirectIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "";
  }

  @Test
  void casesAboutAnotherAddress_doNotApplyAsTheRunFileSaid() {
    assertThat(configured().described().pixit().thirdParty().hasOneRedirectUri()).isTrue();
    assertThat(run(Set.of("TC_OAD003_r", "TC_OAD001_z", "TC_ASK011")).testCases())
        .hasSize(3)
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(each.reason()).contains("otherRedirectUris: []");
            });
  }
}
