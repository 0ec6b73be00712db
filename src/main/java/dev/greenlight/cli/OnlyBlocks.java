package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import java.util.Comparator;
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
    requireKnown("--only", asked, playable(catalogue));
    return asked;
  }

  /** Those that a custodian can be asked about: not the one where the programme parked tests. */
  private static Set<FunctionBlockId> playable(Catalogue catalogue) {
    return programme(catalogue).stream()
        .filter(block -> !block.isParked())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The blocks of the certification programme. */
  static Set<FunctionBlockId> programme(Catalogue catalogue) {
    return catalogue.functionBlocks().stream()
        .map(FunctionBlock::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Refuses blocks that there are not, and lists what there is.
   *
   * @throws UsageError when one of those asked for is not known
   */
  static void requireKnown(String option, Set<FunctionBlockId> asked, Set<FunctionBlockId> known) {
    asked.stream()
        .filter(block -> !known.contains(block))
        .min(Comparator.naturalOrder())
        .ifPresent(
            block -> {
              throw new UsageError(
                  "%s: the programme has no function block %s; there are %s"
                      .formatted(option, block, FunctionBlockId.inWords(known)));
            });
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
