package dev.greenlight.run;

import dev.greenlight.stage.Stage;
import dev.greenlight.stage.Term;
import dev.greenlight.stage.TokenBank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cases of a run in their order. Where no hook makes tokens and codes expire, those that need
 * an expired one come late, so that those of the beginning have grown old by then. Those that move
 * the clock of the target come last and one at a time: nobody else's tokens shall grow old with it.
 * Those that look at what a request leaves behind come before them, likewise: what others leave
 * meanwhile could be taken for it.
 *
 * @param threads how many scenarios at a time, from 1
 * @param progress told of each case that ends, and of how long the last ones wait
 */
record Acts(int threads, Progress progress) {
  /** The tag of a case that moves the clock of the target. */
  static final String MOVES_CLOCK = "moves_clock";

  /** The tag of a case beside which no other may be played. */
  static final String ALONE = "alone";

  /** Plays them; what became of each stands in the journal of the stage. */
  void play(Stage stage, Path features, List<Scenario> scenarios) {
    ScenarioLauncher launcher = new ScenarioLauncher(progress, scenarios.size());
    Map<Boolean, List<Scenario>> byClock =
        scenarios.stream().collect(Collectors.partitioningBy(each -> movesClock(stage, each)));
    Map<Boolean, List<Scenario>> byCompany =
        byClock.get(false).stream()
            .collect(Collectors.partitioningBy(each -> each.testCase().tags().contains(ALONE)));
    playInTime(launcher, stage, features, byCompany.get(false));
    if (!byCompany.get(true).isEmpty()) {
      launcher.launch(stage, features, byCompany.get(true), 1);
    }
    if (!byClock.get(true).isEmpty()) {
      launcher.launch(stage, features, byClock.get(true), 1);
    }
  }

  private void playInTime(
      ScenarioLauncher launcher, Stage stage, Path features, List<Scenario> scenarios) {
    Map<Boolean, List<Scenario>> byAge =
        scenarios.stream().collect(Collectors.partitioningBy(Acts::needsExpired));
    if (byAge.get(true).isEmpty() || !TokenBank.isNeeded(stage)) {
      if (!scenarios.isEmpty()) {
        launcher.launch(stage, features, scenarios, threads);
      }
      return;
    }
    TokenBank bank = TokenBank.open(stage);
    if (need(byAge.get(true), Need.EXPIRY)) {
      bank.takeInTokens();
    }
    if (need(byAge.get(true), Need.EXPIRY_OF_CODE)) {
      bank.takeInCode();
    }
    if (!byAge.get(false).isEmpty()) {
      launcher.launch(stage, features, byAge.get(false), threads);
    }
    Duration left = bank.left();
    if (!left.isZero()) {
      progress.waits(left);
    }
    bank.release();
    launcher.launch(stage, features, byAge.get(true), threads);
  }

  /** Without a hook none does, and it does not apply among the others. */
  private static boolean movesClock(Stage stage, Scenario scenario) {
    return stage.hasMovableClock()
        && (scenario.testCase().tags().contains(MOVES_CLOCK)
            || (Term.isEndedByClock(stage) && Needs.of(scenario).contains(Need.END_OF_TERM)));
  }

  private static boolean needsExpired(Scenario scenario) {
    return need(List.of(scenario), Need.EXPIRY) || need(List.of(scenario), Need.EXPIRY_OF_CODE);
  }

  private static boolean need(List<Scenario> scenarios, Need need) {
    return scenarios.stream().anyMatch(each -> Needs.of(each).contains(need));
  }
}
