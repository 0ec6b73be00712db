package dev.greenlight.run;

import dev.greenlight.stage.CurrentStage;
import dev.greenlight.stage.Stage;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs scenarios on the JUnit Platform, in parallel, those of the plan and no others. */
public final class ScenarioLauncher {
  private static final String GLUE = "dev.greenlight.steps";

  private final Progress progress;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param progress told of each case that ends
   * @param total how many there are in all that it launches
   */
  public ScenarioLauncher(Progress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  /**
   * Runs them; what became of each stands in the journal of the stage.
   *
   * @param threads how many scenarios at a time, from 1
   * @throws BadFeature when the engine could not even find them
   */
  public void launch(Stage stage, Path features, List<Scenario> scenarios, int threads) {
    Map<CurrentStage.Place, Scenario> plan = new HashMap<>();
    scenarios.forEach(scenario -> plan.put(place(scenario.file(), scenario.line()), scenario));
    CurrentStage.book(stage, place -> Optional.ofNullable(plan.get(place)).map(Scenario::testCase));
    try {
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      launcher().execute(request(features, plan, threads), summary, counter());
      if (summary.getSummary().getContainersFailedCount() > 0) {
        throw new BadFeature(summary.getSummary().getFailures().get(0).getException().getMessage());
      }
    } finally {
      CurrentStage.release();
    }
  }

  private TestExecutionListener counter() {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.isTest()) {
          progress.finished(done.incrementAndGet(), total);
        }
      }
    };
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new CucumberTestEngine())
            .build());
  }

  private LauncherDiscoveryRequest request(
      Path features, Map<CurrentStage.Place, Scenario> plan, int threads) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectDirectory(features.toFile()))
        .filters((PostDiscoveryFilter) descriptor -> planned(descriptor, plan))
        .configurationParameter("cucumber.glue", GLUE)
        .configurationParameter("cucumber.plugin", VerdictListener.class.getName())
        .configurationParameter("cucumber.publish.quiet", "true")
        .configurationParameter("cucumber.junit-platform.naming-strategy", "long")
        .configurationParameter("cucumber.execution.parallel.enabled", "true")
        .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(threads))
        .configurationParameter(
            "cucumber.execution.parallel.config.fixed.max-pool-size", String.valueOf(threads))
        // There is one registration: who changes it must not be disturbed by another who tries to.
        .configurationParameter(
            "cucumber.execution.exclusive-resources.FB_41.read-write", "REGISTRATION")
        // What one has notified of must not be taken for the second of what another refused.
        .configurationParameter(
            "cucumber.execution.exclusive-resources.FB_39.read-write", "NOTIFICATION")
        // Nor the file of one for that of another: a notification does not say which data it is.
        .configurationParameter(
            "cucumber.execution.exclusive-resources.FB_34.read-write", "NOTIFICATION")
        .configurationParameter(
            "cucumber.execution.exclusive-resources.FB_66.read-write", "NOTIFICATION")
        // What one customer grants and loses in one case he must not hold in another.
        .configurationParameter(
            "cucumber.execution.exclusive-resources.expendable.read-write", "EXPENDABLE")
        // Nor may what he granted end between the making of a bulk file and the question to whom.
        .configurationParameter("cucumber.execution.exclusive-resources.FB_34.read", "EXPENDABLE")
        .configurationParameter("cucumber.execution.exclusive-resources.FB_66.read", "EXPENDABLE")
        .build();
  }

  private static FilterResult planned(
      TestDescriptor descriptor, Map<CurrentStage.Place, Scenario> plan) {
    if (!descriptor.isTest()) {
      return FilterResult.included("a container");
    }
    boolean included =
        descriptor
            .getSource()
            .flatMap(ScenarioLauncher::place)
            .map(plan::containsKey)
            .orElse(false);
    return FilterResult.includedIf(included);
  }

  private static Optional<CurrentStage.Place> place(TestSource source) {
    return source instanceof FileSource file
        ? file.getPosition()
            .map(FilePosition::getLine)
            .map(line -> place(file.getFile().toPath(), line))
        : Optional.empty();
  }

  private static CurrentStage.Place place(Path file, int line) {
    return new CurrentStage.Place(file.toAbsolutePath().normalize().toString(), line);
  }
}
