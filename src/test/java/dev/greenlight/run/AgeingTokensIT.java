package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.BearerGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians without a hook that makes tokens expire: those of short life do so by themselves. */
final class AgeingTokensIT {
  private static final Set<String> CASES =
      Set.of(
          "TC_OAD016",
          "TC_ACC_BATCH_EXPIRED",
          "TC_ACC_CUSTOMER_EXPIRED",
          "TC_ACC_STATUS_EXPIRED",
          "TC_ACC_APPINFO_EXPIRED",
          "TC_ACC_BATCH_POST_EXPIRED");

  private static final Duration SHORT = Duration.ofSeconds(12);

  @TempDir private Path folder;
  private Path runFile;

  /** Issues tokens that do not last. */
  private static class IssuesShortLivedTokens implements Bending {
    @Override
    public void bend(Ledger ledger) {
      ledger.lifetimes().letAccessTokensLast(SHORT);
    }
  }

  /** The same, and takes them ever after. */
  private static final class TakesThemEverAfter extends IssuesShortLivedTokens {
    @Override
    public void bend(BearerGate gate) {
      gate.overlook(AccessFault.TOKEN_EXPIRED);
    }
  }

  @BeforeEach
  void leaveOutHook() throws IOException {
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    String without = embedded.replace("    expire: \"{hooks}/expire\"\n", "");
    assertThat(without).isNotEqualTo(embedded);
    runFile = Files.writeString(folder.resolve("without-hook.yaml"), without);
  }

  @Test
  void whoRefusesTokensWhoseTimeIsOver_isRight() {
    assertThat(verdicts(new IssuesShortLivedTokens()).values())
        .hasSameSizeAs(CASES)
        .containsOnly(Verdict.PASS);
  }

  @Test
  void whoTakesThem_isFound() {
    Map<String, Verdict> verdicts = verdicts(new TakesThemEverAfter());
    // Nobody may POST a batch, whatever the token: that it is refused is right.
    assertThat(verdicts).hasSameSizeAs(CASES);
    verdicts.remove("TC_ACC_BATCH_POST_EXPIRED");
    assertThat(verdicts.values()).containsOnly(Verdict.FAIL);
  }

  @Test
  void tokensThatOutlastTheRun_leaveTheCasesUndecided() {
    assertThat(verdicts(new Bending() {}).values())
        .hasSameSizeAs(CASES)
        .containsOnly(Verdict.BLOCKED);
  }

  private Map<String, Verdict> verdicts(Bending ways) {
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, CASES);
  }
}
