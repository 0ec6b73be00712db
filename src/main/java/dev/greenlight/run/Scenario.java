package dev.greenlight.run;

import dev.greenlight.model.TestCase;
import java.nio.file.Path;
import java.util.List;

/**
 * A test case, where its text stands, and what it does.
 *
 * @param testCase the case
 * @param file the feature file
 * @param line of the scenario, or of its row in an outline; from 1
 * @param steps what its steps say, without their keywords
 */
public record Scenario(TestCase testCase, Path file, int line, List<String> steps) {
  public Scenario {
    steps = List.copyOf(steps);
  }
}
