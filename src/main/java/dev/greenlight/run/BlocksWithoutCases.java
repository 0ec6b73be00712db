package dev.greenlight.run;

import dev.greenlight.catalog.LegacyCases;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LegacyCase;
import dev.greenlight.model.TestCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The blocks that are claimed, or asked for, and for which there is no case at all. */
final class BlocksWithoutCases {
  private BlocksWithoutCases() {}

  /**
   * Each with the reason, and with what stands for it.
   *
   * @param wanted blocks that are claimed or asked for
   * @param cases all that there are
   */
  static Map<FunctionBlockId, String> among(
      Set<FunctionBlockId> wanted, Collection<TestCase> cases) {
    Set<FunctionBlockId> served =
        cases.stream().map(TestCase::functionBlock).collect(Collectors.toSet());
    RuleBook rules = RuleBook.bundled();
    Map<FunctionBlockId, String> reasons = new TreeMap<>();
    wanted.stream()
        .filter(block -> !served.contains(block))
        .forEach(block -> reasons.put(block, why(block, rules)));
    return reasons;
  }

  private static String why(FunctionBlockId block, RuleBook rules) {
    List<FunctionBlockId> heirs = heirs(block);
    if (!heirs.isEmpty()) {
      return "withdrawn: what it asked stands in %s today; claim that (pics.functionBlocks)"
          .formatted(heirs.stream().map(Object::toString).collect(Collectors.joining(" and ")));
    }
    return rules.judges(block)
        ? "no run tests it; 'greenlight validate --fb %d' judges documents by its rules"
            .formatted(block.number())
        : "announced, and no test of it is public: nothing was tested";
  }

  /** The blocks in which the cases stand that the old harness had in that one. */
  private static List<FunctionBlockId> heirs(FunctionBlockId block) {
    return LegacyCases.bundled().stream()
        .filter(old -> old.then().equals(block) && !old.now().equals(block))
        .map(LegacyCase::now)
        .distinct()
        .sorted()
        .toList();
  }
}
