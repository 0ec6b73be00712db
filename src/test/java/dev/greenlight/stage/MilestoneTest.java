package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MilestoneTest {

  @Test
  void caseThatJudgesAMilestone_existsAndIsNotNegative() throws IOException {
    String features;
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      features = String.join("\n", all.stream().map(MilestoneTest::read).toList());
    }
    assertThat(Milestone.all()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    Milestone.all()
        .map(Milestone::judgedBy)
        .forEach(
            id ->
                assertThat(features)
                    .as(id)
                    .containsPattern(
                        id.startsWith("TC_ACC_")
                            ? "\\| " + Pattern.quote(id.substring("TC_ACC_".length())) + " +\\|"
                            : "@" + Pattern.quote(id) + " (?!.*@negative)"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
