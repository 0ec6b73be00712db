package dev.greenlight.run;

import dev.greenlight.stage.Stage;
import dev.greenlight.stage.TokenBank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cases of a run in their order: where no hook makes tokens expire, those that need an expired
 * one come last, so that tokens of the beginning have grown old by then.
 *
 * @param threads how many scenarios at a time, from 1
 * @param progress told of each case that ends, and of how long the last ones wait
 */
record Acts(int threads, Progress progress) {

  /** Plays them; what became of each stands in the journal of the stage. */
  void play(Stage stage, Path features, List<Scenario> scenarios) {
    ScenarioLauncher launcher = new ScenarioLauncher(threads, progress, scenarios.size());
    Map<Boolean, List<Scenario>> byAge =
        scenarios.stream().collect(Collectors.partitioningBy(Acts::needsExpired));
    if (byAge.get(true).isEmpty() || !TokenBank.isNeeded(stage)) {
      launcher.launch(stage, features, scenarios);
      return;
    }
    TokenBank bank = TokenBank.open(stage);
    if (!byAge.get(false).isEmpty()) {
      launcher.launch(stage, features, byAge.get(false));
    }
    Duration left = bank.left();
    if (!left.isZero()) {
      progress.waits(left);
    }
    bank.release();
    launcher.launch(stage, features, byAge.get(true));
  }

  private static boolean needsExpired(Scenario scenario) {
    return Needs.of(scenario).contains(Need.EXPIRY);
  }
}
