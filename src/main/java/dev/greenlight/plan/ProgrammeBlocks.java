package dev.greenlight.plan;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The function blocks that there are: nobody can claim another one. */
final class ProgrammeBlocks {
  private static final List<FunctionBlockId> ALL =
      Catalogue.load().functionBlocks().stream()
          .map(FunctionBlock::id)
          .filter(block -> !block.isParked())
          .toList();

  private ProgrammeBlocks() {}

  /**
   * Looks at what is claimed.
   *
   * @throws BadRunFile when the programme has no such block
   */
  static void check(Collection<FunctionBlockId> claimed) {
    claimed.stream()
        .filter(block -> !ALL.contains(block))
        .min(Comparator.naturalOrder())
        .ifPresent(
            block -> {
              throw new BadRunFile("pics.functionBlocks: " + unknown(block.toString()));
            });
  }

  /** That there is no such block, and which there are. */
  static String unknown(String block) {
    return "the programme has no function block %s; there are %s"
        .formatted(block, FunctionBlockId.inWords(ALL));
  }
}
