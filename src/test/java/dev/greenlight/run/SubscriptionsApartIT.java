package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.SubscriptionsApart;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that make a subscription for each Third Party: they keep them apart. */
final class SubscriptionsApartIT {
  private static final Set<String> CASES =
      Set.of(
          "TC_RBK001",
          "TC_RBK005",
          "TC_RBK006",
          "TC_ACC_BATCH_OTHERPARTY",
          "TC_ACC_USAGEPOINTBATCH_OTHERPARTY",
          "TC_ACC_INTERVALBLOCKS_OTHERPARTY",
          "TC_ACC_USAGESUMMARY_OTHERPARTY");

  @TempDir private Path folder;

  private static final Set<String> PERSONAL =
      Set.of(
          "TC_RCB001",
          "TC_RCB002",
          "TC_ACC_RCBATCH_OTHERPARTY",
          "TC_ACC_CUSTOMER_OTHERPARTY",
          "TC_ACC_STATEMENT_OTHERPARTY");

  @Test
  void eachThirdParty_getsWhoTheCustomerIsByItsOwnAddresses() {
    assertThat(
            Ways.verdicts(
                folder,
                Path.of("fixtures/runs/embedded-custodian.yaml"),
                SubscriptionsApart.keptOfPersons(),
                PERSONAL))
        .hasSameSizeAs(PERSONAL)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
  }

  @Test
  void eachThirdParty_getsItsOwnAndNoMore() {
    assertThat(
            Ways.verdicts(
                folder,
                Path.of("fixtures/runs/embedded-custodian.yaml"),
                SubscriptionsApart.kept(),
                CASES))
        .hasSameSizeAs(CASES)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
  }
}
