package dev.greenlight.steps;

import dev.greenlight.model.Verdict;
import dev.greenlight.stage.CurrentStage;
import dev.greenlight.stage.VerdictReached;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.nio.file.Path;

/** Opens the scene of a scenario, and tells JUnit at its end when not all was well. */
public final class SceneHooks {
  private final Play play;

  public SceneHooks(Play play) {
    this.play = play;
  }

  @Before
  public void open(Scenario scenario) {
    play.begin(new CurrentStage.Place(Path.of(scenario.getUri()).toString(), scenario.getLine()));
  }

  @After
  public void close() {
    Verdict worst = play.scene().worst();
    if (worst != Verdict.PASS && worst != Verdict.NOT_APPLICABLE) {
      throw new VerdictReached(worst);
    }
  }
}
