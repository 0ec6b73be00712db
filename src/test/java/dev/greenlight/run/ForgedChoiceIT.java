package dev.greenlight.run;

import static dev.greenlight.run.Ways.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages between login and question, which not every custodian has: another site posts them. */
final class ForgedChoiceIT {
  /** Terms and accounts on the way. */
  private static final Path TWO_PAGES = Path.of("fixtures/runs/ontario.yaml");

  private static final String CASE = "TC_ASK004";

  @TempDir private Path folder;

  private Verdict verdict(Bending ways) {
    return verdicts(folder, TWO_PAGES, ways, Set.of(CASE)).get(CASE);
  }

  @Test
  void formsThatAreBoundToTheirSession_pass() {
    assertThat(verdict(Bending.NONE)).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TakesChoicesOfOtherSessions", "TakesChoicesFromElsewhere"})
  void formsThatAreBoundToNothing_areFound(String sin) {
    CustodianDeviation deviation =
        Deviations.protocol().stream()
            .filter(each -> each.id().equals(sin))
            .findFirst()
            .orElseThrow();
    assertThat(deviation.onlyIn()).contains(TWO_PAGES.getFileName().toString());
    assertThat(verdict(deviation)).isEqualTo(Verdict.WARNING);
  }
}
