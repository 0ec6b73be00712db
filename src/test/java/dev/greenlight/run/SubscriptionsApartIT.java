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
