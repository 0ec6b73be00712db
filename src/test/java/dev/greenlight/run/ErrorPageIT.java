package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.server.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authorization server whose error pages have the login form of its frame. */
final class ErrorPageIT {
  private static final Set<String> CASES = Set.of("TC_OAD001_d", "TC_OAD005_a");

  @TempDir private Path folder;

  private static final class ShowsLoginBesideErrors implements Bending {
    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) ->
              request.path().contains("authoriz") && correct.status() == 400
                  ? Answer.of(
                      400,
                      "text/html",
                      "<h1>Something went wrong</h1><p>We can't go on.</p><form method=post><input"
                          + " name=username><input name=password type=password><button"
                          + " type=submit>Log in</button></form>")
                  : correct);
    }
  }

  private Map<String, Verdict> verdicts(String said) throws IOException {
    Path runFile = folder.resolve("run.yaml");
    Files.writeString(
        runFile,
        Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
            .replace("  consent:\n", "  consent:\n" + said));
    return Ways.verdicts(folder.resolve("evidence"), runFile, new ShowsLoginBesideErrors(), CASES);
  }

  @Test
  void pageThatTheRunFileKnows_isNoLogin() throws IOException {
    assertThat(verdicts("    errorPage: \"went wrong.*can't go on\"\n"))
        .hasSameSizeAs(CASES)
        .containsOnlyKeys(CASES)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
  }

  @Test
  void pageThatItDoesNotKnow_isTakenForALogin() throws IOException {
    assertThat(verdicts("")).containsEntry("TC_OAD001_d", Verdict.INCONCLUSIVE);
  }
}
