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
    Set<FunctionBlockId> blocks = new HashSet<>();
    if (only != null) {
      for (String block : only.split(",", -1)) {
        blocks.add(
            FunctionBlockId.parse(block)
                .orElseThrow(
                    () ->
                        new UsageError(
                            "--only: '" + block + "' is no function block (FB_31, 31)")));
      }
    }
    return blocks;
  }
}
