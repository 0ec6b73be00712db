package dev.greenlight.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the test cases out of the feature files, without running anything. */
public final class FeatureScanner {

  /**
   * Every test case below a folder, by id.
   *
   * @throws BadFeature when a file is not Gherkin, or breaks the rules for tags
   */
  public List<Scenario> scan(Path folder) {
    Map<String, Scenario> cases = new LinkedHashMap<>();
    for (Path file : featuresBelow(folder)) {
      for (Scenario scenario : scanFile(file)) {
        Scenario twin = cases.put(scenario.testCase().id(), scenario);
        if (twin != null) {
          throw new BadFeature(
              file
                  + ":"
                  + scenario.line()
                  + ": "
                  + scenario.testCase().id()
                  + " is also the id of "
                  + twin.file()
                  + ":"
                  + twin.line());
        }
      }
    }
    return List.copyOf(cases.values());
  }

  private static List<Path> featuresBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the features in " + folder, e);
    }
  }

  private static List<Scenario> scanFile(Path file) {
    List<Envelope> envelopes;
    try {
      envelopes = GherkinParser.builder().includeSource(false).build().parse(file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    Places places = new Places();
    List<Scenario> scenarios = new ArrayList<>();
    for (Envelope envelope : envelopes) {
      envelope
          .getParseError()
          .ifPresent(
              error -> {
                throw new BadFeature(file + ": " + error.getMessage());
              });
      envelope.getGherkinDocument().ifPresent(places::note);
      envelope.getPickle().ifPresent(pickle -> scenarios.add(places.scenario(file, pickle)));
    }
    return scenarios;
  }

  /** Lines and outline rows by the ids that the parser gives them. */
  private static final class Places {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Map<String, String>> rows = new HashMap<>();

    void note(GherkinDocument document) {
      document.getFeature().ifPresent(feature -> feature.getChildren().forEach(this::note));
    }

    private void note(FeatureChild child) {
      child.getScenario().ifPresent(this::note);
      child
          .getRule()
          .ifPresent(
              rule ->
                  rule.getChildren().forEach(inner -> inner.getScenario().ifPresent(this::note)));
    }

    private void note(io.cucumber.messages.types.Scenario scenario) {
      lines.put(scenario.getId(), Math.toIntExact(scenario.getLocation().getLine()));
      scenario.getExamples().forEach(this::note);
    }

    private void note(Examples examples) {
      List<TableCell> header = examples.getTableHeader().map(TableRow::getCells).orElse(List.of());
      for (TableRow row : examples.getTableBody()) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          cells.put(header.get(i).getValue(), row.getCells().get(i).getValue());
        }
        lines.put(row.getId(), Math.toIntExact(row.getLocation().getLine()));
        rows.put(row.getId(), cells);
      }
    }

    Scenario scenario(Path file, Pickle pickle) {
      List<String> nodes = pickle.getAstNodeIds();
      String node = nodes.get(nodes.size() - 1);
      int line = lines.get(node);
      return new Scenario(
          Tags.testCase(file + ":" + line, pickle, rows.getOrDefault(node, Map.of())),
          file,
          line,
          pickle.getSteps().stream().map(PickleStep::getText).toList());
    }
  }
}
