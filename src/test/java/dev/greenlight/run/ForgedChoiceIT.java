package dev.greenlight.run;

import static dev.greenlight.run.Ways.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.custodian.oauth.Waypoints;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages between login and question, which the custodian has whose sins a selftest commits has not:
 * another site posts their forms.
 */
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

  @Test
  void formsThatAreBoundToNothing_areFound() {
    assertThat(verdict(new TakesChoicesOfOtherSessions())).isEqualTo(Verdict.WARNING);
  }

  @Test
  void formsThatAnybodyCanPost_areFound() {
    assertThat(verdict(new TakesChoicesFromElsewhere())).isEqualTo(Verdict.WARNING);
  }

  private static class TakesChoicesOfOtherSessions implements Bending {
    @Override
    public void bend(Waypoints pages) {
      pages.takeFormsFromElsewhere();
    }
  }

  private static final class TakesChoicesFromElsewhere extends TakesChoicesOfOtherSessions {
    @Override
    public void bend(LoginPage page) {
      page.alterCookies(cookie -> cookie.replace("SameSite=Lax", "SameSite=None"));
    }
  }
}
