package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which function blocks a run is about. */
final class OnlyBlocks {
  @Option(
      names = "--only",
      paramLabel = "BLOCKS",
      description = "only these function blocks, such as FB_31,3")
  private String only;

  /** Whether any were asked for. */
  boolean given() {
    return only != null;
  }

  /** Those of the catalogue that were asked for; empty for all that are claimed. */
  Set<FunctionBlockId> only(Catalogue catalogue) {
    if (only == null) {
      return Set.of();
    }
    Set<FunctionBlockId> asked = read("--only", only, "FB_31, 31");
    Set<FunctionBlockId> known =
        catalogue.functionBlocks().stream().map(FunctionBlock::id).collect(Collectors.toSet());
    asked.stream()
        .filter(block -> !known.contains(block))
        .findFirst()
        .ifPresent(
            block -> {
              throw new UsageError("--only: the programme has no function block " + block);
            });
    return asked;
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
