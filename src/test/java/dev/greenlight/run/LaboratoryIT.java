package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.trust.CertificateAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A Data Custodian in a laboratory, whose certificates come from nobody that anyone trusts. */
final class LaboratoryIT extends OnServedCustodian {
  LaboratoryIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "tls: {verify: nothing}\n";
  }

  private void trustNobodyHere() throws IOException {
    Files.writeString(
        folder.resolve("ca.pem"), CertificateAuthority.create(CLOCK).trustStore().pem());
  }

  @Test
  void run_takesThemAndSaysSoAndJudgesThemAllTheSame() throws IOException {
    trustNobodyHere();

    RunResult result =
        run(Set.of("TC_OAD005_a", "TC_OAD002", "TC_ACC_BATCH_RIGHT", "TC_CERT_CHAIN_AS"));

    assertThat(result.testCases()).hasSize(4);
    assertThat(result.about().leniency()).contains("any certificate", "pixit.tls.verify");
    result
        .testCases()
        .forEach(
            each ->
                assertThat(each.verdict())
                    .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                    .isEqualTo(
                        each.testCase().id().equals("TC_CERT_CHAIN_AS")
                            ? Verdict.FAIL
                            : Verdict.PASS));
  }

  @Test
  void whoAsksForAsMuchAsEver_saysNothingOfIt() throws IOException {
    change("tls: {verify: nothing}", "tls: {verify: all}");

    assertThat(run(Set.of("TC_OAD005_a")).about().leniency()).isNull();
  }

  @Test
  void doctor_saysSoFirst() throws IOException {
    trustNobodyHere();
    List<Remark> remarks = new CopyOnWriteArrayList<>();
    new Doctor(configured(), Catalogue.load(), Path.of("features"), CLOCK, remarks::add)
        .examine(false);

    assertThat(remarks.get(0).words()).contains("pixit.tls.verify");
    assertThat(remarks)
        .extracting(Remark::state)
        .as(remarks::toString)
        .doesNotContain(Remark.State.MEND, Remark.State.TARGET);
  }
}
