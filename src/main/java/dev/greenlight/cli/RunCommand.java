package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.run.Conductor;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.RunOrder;
import dev.greenlight.run.Target;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Certifies a target and writes the report. */
@Command(
    name = "run",
    description =
        "Certifies the embedded party, or the target of a run file, and writes the report",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "DIR", description = "where everything is written")
  private Path out;

  @Override
  public Integer call() {
    Home home = Home.find();
    InstantSource clock = InstantSource.system();
    String runId = "run";
    Path folder = out == null ? home.reports().resolve(runId) : out;
    try (Target target =
        new EmbeddedCustodian(1, home.runFile("embedded-custodian.yaml"), clock)
            .start(Bending.NONE, UsageData.FULL_HISTORY)) {
      RunResult result =
          new Conductor(Catalogue.load(), clock)
              .perform(
                  new RunOrder(
                      runId,
                      home.features(),
                      folder.resolve("evidence"),
                      Profile.CERTIFICATION,
                      Set.of(),
                      Set.of(),
                      4,
                      1,
                      Optional.empty(),
                      Version.harness()),
                  target);
      System.out.println(result);
      return ExitCode.of(result.verdict());
    }
  }
}
