package dev.greenlight.run;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestCase;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.plan.Planner;
import dev.greenlight.record.JournalEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a run plays: the plan, and where the text of each case stands.
 *
 * @param scenarios every case there is, by id
 * @param lines the plan, by id
 */
record Programme(Map<String, Scenario> scenarios, List<PlanLine> lines) {
  private static final String BANS_ONLY =
      "not claimed; only what is forbidden to everybody was tested";

  Programme {
    scenarios = Map.copyOf(scenarios);
    lines = List.copyOf(lines);
  }

  /**
   * Settles it.
   *
   * @throws BadFeature when a feature file cannot be used
   * @throws BadOrder when a case that is asked for does not exist
   */
  static Programme of(RunOrder order, RunFile runFile) {
    Map<String, Scenario> scenarios =
        new FeatureScanner()
            .scan(order.features()).stream()
                .collect(Collectors.toMap(each -> each.testCase().id(), Function.identity()));
    requireKnown(order.cases(), scenarios.keySet());
    requireAttested(runFile.policy().attestations(), scenarios);
    List<TestCase> cases =
        scenarios.values().stream()
            .map(Scenario::testCase)
            .filter(each -> order.cases().isEmpty() || order.cases().contains(each.id()))
            .sorted(Comparator.comparing(TestCase::id))
            .toList();
    return new Programme(
        scenarios,
        new Planner(
                runFile.pics(),
                runFile.pixit().endpoints(),
                runFile.policy().writes(),
                order.version(),
                order.only())
            .plan(cases));
  }

  private static void requireKnown(Set<String> asked, Set<String> known) {
    Set<String> unknown = new TreeSet<>(asked);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new BadOrder(
          "this version of Greenlight has no test case "
              + String.join(", ", unknown)
              + ": the result given to --failed is of another one");
    }
  }

  /** What a person says of anything else would be read by nobody. */
  private static void requireAttested(
      List<Attestation> attestations, Map<String, Scenario> scenarios) {
    Set<String> open =
        scenarios.values().stream()
            .map(Scenario::testCase)
            .filter(each -> each.tags().contains(Attestation.TAG))
            .map(TestCase::id)
            .collect(Collectors.toCollection(TreeSet::new));
    attestations.stream()
        .map(Attestation::testCase)
        .filter(each -> !open.contains(each))
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new BadOrder(
                  "policy.attestations: no person decides "
                      + wrong
                      + ", only "
                      + String.join(", ", open));
            });
  }

  /** The blocks that are claimed, or asked for, and for which there is no case at all. */
  List<JournalEntry> blocksLeftOut(RunOrder order, RunFile runFile) {
    return BlocksWithoutCases.among(
            order.only().isEmpty() ? runFile.pics().functionBlocks() : order.only(),
            scenarios.values().stream().map(Scenario::testCase).toList())
        .entrySet()
        .stream()
        .<JournalEntry>map(each -> new JournalEntry.BlockLeftOut(each.getKey(), each.getValue()))
        .toList();
  }

  /**
   * The blocks that are not claimed, and have cases all the same: what nobody may do, or what a
   * block that is claimed asks too.
   */
  List<JournalEntry> blocksBesides(RunFile runFile) {
    return lines.stream()
        .filter(PlanLine::runs)
        .map(line -> line.testCase().functionBlock())
        .filter(block -> !runFile.pics().claims(block))
        .distinct()
        .sorted()
        .<JournalEntry>map(
            block ->
                new JournalEntry.BlockLeftOut(
                    block,
                    runFile.pics().whyOwed(block).map(Programme::asOfTwin).orElse(BANS_ONLY)))
        .toList();
  }

  private static String asOfTwin(FunctionBlockId owner) {
    return "not claimed; tested for " + owner + ", which asks the same of the same endpoints";
  }

  /** The waivers of the run file, each beside whether there is such a case. */
  List<JournalEntry> waivers(RunFile runFile) {
    return runFile.policy().waivers().stream()
        .<JournalEntry>map(
            waiver ->
                new JournalEntry.WaiverStated(waiver, scenarios.containsKey(waiver.testCase())))
        .toList();
  }

  /** What runs, but for the cases that have run already. */
  List<Scenario> without(Set<String> finished) {
    return lines.stream()
        .filter(PlanLine::runs)
        .map(line -> line.testCase().id())
        .filter(id -> !finished.contains(id))
        .map(scenarios::get)
        .toList();
  }
}
