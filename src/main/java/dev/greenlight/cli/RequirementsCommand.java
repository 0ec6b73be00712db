package dev.greenlight.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.greenlight.catalog.AccessMatrix;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.LegacyCases;
import dev.greenlight.catalog.Traces;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.Strength;
import dev.greenlight.model.TestCase;
import dev.greenlight.record.Json;
import dev.greenlight.report.access.AccessFeatures;
import dev.greenlight.report.legacy.LegacyPage;
import dev.greenlight.report.trace.TracePage;
import dev.greenlight.run.FeatureScanner;
import dev.greenlight.run.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every test case with the duty it decides on. */
@Command(
    name = "requirements",
    description = "Lists every test case with its requirement, strength and source",
    mixinStandardHelpOptions = true)
final class RequirementsCommand implements Callable<Integer> {
  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = "--access-features",
      paramLabel = "DIR",
      description = "writes the features that are made from the access matrix, and lists nothing")
  private Path accessFeatures;

  @Option(
      names = "--legacy-table",
      paramLabel = "DIR",
      description =
          "writes the page that shows where each case of the old harness went, and lists nothing")
  private Path legacyTable;

  @Option(
      names = "--journeys-table",
      paramLabel = "DIR",
      description =
          "writes the page that shows which cases decide on what is told about Green Button, and"
              + " lists nothing")
  private Path journeysTable;

  @Option(
      names = "--backlog-table",
      paramLabel = "DIR",
      description =
          "writes the page that shows where variants that the old harness dropped and scenarios"
              + " that no source covers went, and lists nothing")
  private Path backlogTable;

  @Mixin private Selection selection;

  /** One line of the list. */
  private record Line(
      String id,
      String functionBlock,
      Role role,
      String title,
      List<String> legacyIds,
      String requirement,
      String duty,
      Role dutyOf,
      Strength strength,
      String source,
      Requirement.State state) {}

  @Override
  public Integer call() throws JsonProcessingException {
    if (accessFeatures != null) {
      AccessFeatures.of(AccessMatrix.bundled())
          .forEach((path, text) -> write(accessFeatures.resolve(path), text));
      return ExitCode.OK;
    }
    List<TestCase> cases =
        new FeatureScanner().scan(Home.find().features()).stream().map(Scenario::testCase).toList();
    if (legacyTable != null) {
      write(legacyTable.resolve(LegacyPage.FILE), LegacyPage.of(LegacyCases.bundled(), cases));
      return ExitCode.OK;
    }
    if (journeysTable != null) {
      write(journeysTable, TracePage.JOURNEYS, Traces.JOURNEYS, cases);
      return ExitCode.OK;
    }
    if (backlogTable != null) {
      write(backlogTable, TracePage.BACKLOG, Traces.BACKLOG, cases);
      return ExitCode.OK;
    }
    Catalogue catalogue = Catalogue.load();
    Profile profile = selection.profile(Profile.CERTIFICATION);
    EspiVersion version = selection.version(EspiVersion.V4_0);
    List<Line> lines =
        cases.stream()
            .map(testCase -> line(testCase, catalogue, profile, version))
            .sorted(Comparator.comparing(Line::functionBlock).thenComparing(Line::id))
            .toList();
    if (format == ListFormat.JSON) {
      System.out.println(Json.PRETTY.writeValueAsString(lines));
    } else {
      lines.forEach(
          line ->
              System.out.println(
                  "%-6s %-28s %-6s %s%n%44s%s (%s)"
                      .formatted(
                          line.functionBlock,
                          line.id,
                          line.strength,
                          line.title,
                          "",
                          line.duty,
                          line.source)));
    }
    return ExitCode.OK;
  }

  private static void write(Path folder, TracePage page, Traces table, List<TestCase> cases) {
    write(folder.resolve(page.file()), page.of(table.lines(), cases));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageError("cannot write " + file + ": " + Reasons.of(e));
    }
  }

  private static Line line(
      TestCase testCase, Catalogue catalogue, Profile profile, EspiVersion version) {
    Requirement requirement = catalogue.requirement(testCase.requirements().get(0));
    return new Line(
        testCase.id(),
        testCase.functionBlock().toString(),
        testCase.role(),
        testCase.title(),
        testCase.legacyIds(),
        requirement.id(),
        requirement.title(),
        requirement.actor(),
        requirement.strength(profile, version),
        requirement.source(),
        requirement.state());
  }
}
