package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.sut.Operator;
import dev.greenlight.plan.BadRunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hook that resets a target is for, and what becomes of a run when it does not. */
final class FreshStartTest {
  private static final String EMBEDDED = "    reset: \"{hooks}/reset\"\n";
  private static final String KEY = "    keyHeader: X-Hook-Key\n    key: embedded:hook_key\n";

  @TempDir private Path folder;

  /** With that in place of the hook. */
  private FreshStart start(String reset) throws IOException {
    Path file = folder.resolve("run.yaml");
    String text = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    assertThat(text).contains(EMBEDDED, KEY);
    Files.writeString(file, text.replace(EMBEDDED, reset).replace(KEY, ""));
    return new FreshStart(PreflightTest.target(file, 1, false), Operator.NOBODY);
  }

  private static String command(String script) {
    return "    reset: {command: [sh, -c, '" + script + "']}\n";
  }

  @Test
  void hook_isToldForWhichRun() throws IOException {
    Path seen = folder.resolve("seen");
    start(command("printf %s \"$GREENLIGHT_RUN\" >" + seen)).of("run-7");

    assertThat(seen).hasContent("run-7");
  }

  @Test
  void targetThatIsNotReset_isAMatterOfConfiguration() throws IOException {
    FreshStart start = start(command("exit 3"));
    assertThatThrownBy(() -> start.of("run-7"))
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith("pixit.hooks.reset: ")
        .hasMessageContaining("exit code 3");
  }

  @Test
  void whereNoHookIsNamed_nothingIsDone() throws IOException {
    assertThat(start("").of("run-7")).isEmpty();
  }
}
