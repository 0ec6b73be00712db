package dev.greenlight.run;

import dev.greenlight.model.TestCase;
import java.nio.file.Path;

/**
 * A test case and where its text stands.
 *
 * @param testCase the case
 * @param file the feature file
 * @param line of the scenario, or of its row in an outline; from 1
 */
public record Scenario(TestCase testCase, Path file, int line) {}
