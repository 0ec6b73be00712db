package dev.greenlight.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in {@code allure-results/} beside the results: environment and categories. */
final class AllureFolder {
  private static final Pattern OURS =
      Pattern.compile(
          ".+-result\\.json|.+-attachment\\.txt|environment\\.properties|categories\\.json");

  private AllureFolder() {}

  /** Makes the folder and takes away what an earlier report left in it, and nothing else. */
  static void clear(Path folder) {
    try {
      Files.createDirectories(folder);
      List<Path> old;
      try (Stream<Path> files = Files.list(folder)) {
        old = files.filter(file -> OURS.matcher(file.getFileName().toString()).matches()).toList();
      }
      for (Path file : old) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  /** Page one of the report, as the tile "environment". */
  static void writeEnvironment(RunResult result, Path folder) {
    RunResult.About about = result.about();
    Properties properties = new Properties();
    properties.setProperty("verdict", result.verdict().name());
    properties.setProperty("target", about.target());
    properties.setProperty("role", about.role().id());
    properties.setProperty("profile", about.profile().id());
    properties.setProperty("espiVersion", about.espiVersion().id());
    properties.setProperty("operator", about.operator());
    properties.setProperty("runId", about.runId());
    properties.setProperty("harnessVersion", about.harnessVersion());
    properties.setProperty("catalogueHash", about.catalogueHash());
    properties.setProperty("seed", String.valueOf(about.seed()));
    properties.setProperty("environment", about.environment());
    if (about.deviation() != null) {
      properties.setProperty("deviation", about.deviation());
    }
    write(folder.resolve("environment.properties"), withoutDate(properties));
  }

  /** {@link Properties} writes the date of the day first; two reports of a run would differ. */
  private static String withoutDate(Properties properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      properties.store(bytes, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes
        .toString(StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A name and the words that the status details of its results begin with. */
  private record Category(String name, List<String> matchedStatuses, String messageRegex) {
    static Category of(String name, String status, String verdict) {
      return new Category(name, List.of(status), "(?s)" + verdict + ".*");
    }
  }

  /** Tells the verdicts apart that Allure has only one status for. */
  static void writeCategories(Path folder) {
    List<Category> categories =
        List.of(
            Category.of("Not conformant", "failed", "FAIL"),
            Category.of("Inconclusive", "broken", "INCONCLUSIVE"),
            Category.of("Blocked", "broken", "BLOCKED"),
            Category.of("To be reviewed", "broken", "REVIEW"),
            Category.of("Fault of the harness", "broken", "ERROR"),
            Category.of("Not applicable", "skipped", "NOT_APPLICABLE"),
            Category.of("Passed with a warning", "passed", "WARNING"));
    try {
      write(folder.resolve("categories.json"), Json.COMPACT.writeValueAsString(categories));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
