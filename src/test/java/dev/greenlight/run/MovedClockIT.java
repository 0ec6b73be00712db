package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.LifeEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians whose clock a hook moves, or none does. */
final class MovedClockIT {
  private static final String ADVANCE = "    advanceClock: \"{hooks}/advance\"\n";
  private static final String END = "    endAuthorization: \"{hooks}/end\"\n";

  @TempDir private Path folder;

  private Map<String, Verdict> without(String hook, Bending ways, String... cases)
      throws IOException {
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    String left = embedded.replace(hook, "");
    assertThat(left).isNotEqualTo(embedded);
    Path runFile = Files.writeString(folder.resolve("left.yaml"), left);
    return Ways.verdicts(folder.resolve("evidence"), runFile, ways, Set.of(cases));
  }

  @Test
  void clockThatNothingMoves_letsNoTimePass() throws IOException {
    assertThat(without(ADVANCE, Bending.NONE, "TC_CLK001", "TC_CLK002"))
        .isEqualTo(
            Map.of("TC_CLK001", Verdict.NOT_APPLICABLE, "TC_CLK002", Verdict.NOT_APPLICABLE));
  }

  /** What is done, exit code 0, and moves no clock. */
  @Test
  void hookThatMovesNoClock_isNotBelieved() throws IOException {
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    Path runFile =
        Files.writeString(
            folder.resolve("idle.yaml"),
            embedded.replace(ADVANCE, "    advanceClock: {command: [\"true\"]}\n"));

    assertThat(
            Ways.verdicts(
                folder.resolve("evidence"),
                runFile,
                Bending.NONE,
                Set.of("TC_CLK001", "TC_CLK002")))
        .isEqualTo(Map.of("TC_CLK001", Verdict.INCONCLUSIVE, "TC_CLK002", Verdict.INCONCLUSIVE));
  }

  /** Those that go on beside it need their tokens: it comes last. */
  @Test
  void termThatNoHookEnds_endsByTheClock() throws IOException {
    assertThat(
            without(
                END, Bending.NONE, "TC_END_TERM", "TC_PSH_END_TERM", "TC_CLK002", "TC_OAD005_d"))
        .isEqualTo(
            Map.of(
                "TC_END_TERM",
                Verdict.PASS,
                "TC_PSH_END_TERM",
                Verdict.PASS,
                "TC_CLK002",
                Verdict.PASS,
                "TC_OAD005_d",
                Verdict.PASS));
  }

  @Test
  void termThatIsForgotten_isFoundByTheClock() throws IOException {
    Bending forgets =
        new Bending() {
          @Override
          public void bend(LifeEvents events) {
            events.endTermsBy(authorization -> {});
          }
        };

    assertThat(without(END, forgets, "TC_END_TERM")).containsEntry("TC_END_TERM", Verdict.FAIL);
  }
}
