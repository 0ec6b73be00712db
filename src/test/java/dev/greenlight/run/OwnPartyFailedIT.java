package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custodian of ours that stumbles is no custodian that sins: nobody is judged by it. */
final class OwnPartyFailedIT {
  @TempDir private Path folder;

  private RunResult run(Bending bending) {
    try (Target target =
        new EmbeddedCustodian(
                1, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(bending, UsageData.SHORTEST_HISTORY)) {
      RunOrder order =
          new RunOrder(
              "run",
              Path.of("features"),
              folder.resolve("evidence"),
              Profile.CERTIFICATION,
              EspiVersion.V4_0,
              Set.of(),
              Set.of("TC_META001"),
              1,
              1,
              Optional.empty(),
              "test");
      return new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
          .perform(order, target);
    }
  }

  @Test
  void partyThatStumbles_endsTheRunAsOurOwnError() {
    assertThatThrownBy(
            () ->
                run(
                    new Bending() {
                      @Override
                      public void bend(MetadataEndpoint endpoint) {
                        endpoint.alterAnswers(
                            (request, correct) -> {
                              throw new IllegalStateException("stumbled");
                            });
                      }
                    }))
        .isInstanceOf(OwnPartyFailed.class)
        .hasMessageContaining("a party of ours made a mistake: GET /")
        .hasMessageContaining("stumbled");
    assertThat(JournalReader.open(folder.resolve("evidence")).entries())
        .as("evidence that proves nothing is never complete")
        .noneMatch(JournalEntry.RunClosed.class::isInstance);
  }

  @Test
  void partyThatDoesNot_isJudged() {
    assertThat(run(Bending.NONE).testCases())
        .extracting(each -> each.verdict())
        .containsExactly(Verdict.PASS);
  }
}
