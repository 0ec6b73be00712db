package dev.greenlight.cli;

import dev.greenlight.model.FunctionBlockId;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which function blocks a run is about. */
final class OnlyBlocks {
  @Option(
      names = "--only",
      paramLabel = "BLOCKS",
      description = "only these function blocks, such as FB_31,3")
  private String only;

  /** Those that were asked for; empty for all that are claimed. */
  Set<FunctionBlockId> only() {
    return only == null ? Set.of() : read("--only", only, "FB_31, 31");
  }

  /**
   * Blocks as an option names them.
   *
   * @param hint what could stand there instead of what cannot
   */
  static Set<FunctionBlockId> read(String option, String written, String hint) {
    Set<FunctionBlockId> blocks = new HashSet<>();
    for (String block : written.split(",", -1)) {
      blocks.add(
          FunctionBlockId.parse(block)
              .orElseThrow(
                  () ->
                      new UsageError(
                          "%s: '%s' is no function block (%s)".formatted(option, block, hint))));
    }
    return blocks;
  }
}
