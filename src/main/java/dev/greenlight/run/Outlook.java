package dev.greenlight.run;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.plan.Planner;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be said of a run before it: which cases run, and which of these will stay undecided for
 * what the run file leaves out.
 *
 * @param lines by the ids of the cases
 * @param known ids of all cases there are, whether they were asked for or not
 * @param withoutCases blocks that are claimed, or asked for, and have no case at all, each with
 *     what stands for it
 */
public record Outlook(
    List<Line> lines, Set<String> known, Map<FunctionBlockId, String> withoutCases) {
  public Outlook {
    lines = List.copyOf(lines);
    known = Set.copyOf(known);
    withoutCases = Collections.unmodifiableMap(new TreeMap<>(withoutCases));
  }

  /**
   * One case.
   *
   * @param plan whether it runs, and why
   * @param lacking what it needs and the run file leaves out, in words; empty where it does not run
   * @param unsaid what it is about and the run file says nothing of, so that it does not apply;
   *     empty likewise
   */
  public record Line(PlanLine plan, List<String> lacking, List<String> unsaid) {
    public Line {
      lacking = List.copyOf(lacking);
      unsaid = List.copyOf(unsaid);
    }

    /**
     * {@code runs}; {@code lacks}, where it runs and stays undecided; {@code n/a}, where it will
     * turn out not to apply; {@code skipped}.
     */
    public String word() {
      if (!plan.runs()) {
        return "skipped";
      }
      return applies() ? lacking.isEmpty() ? "runs" : "lacks" : "n/a";
    }

    /** Whether it runs, and applies as far as is known. */
    public boolean applies() {
      return plan.runs() && unsaid.isEmpty();
    }

    /** Why it is called so. */
    public String reason() {
      if (!unsaid.isEmpty()) {
        return String.join("; ", unsaid);
      }
      return lacking.isEmpty() ? plan.reason() : String.join("; ", lacking);
    }
  }

  /**
   * Looks at all cases.
   *
   * @param only blocks that the user asked for; empty for all that are claimed
   * @throws BadFeature when a feature file cannot be used
   */
  public static Outlook of(
      RunFile runFile, EspiVersion version, Set<FunctionBlockId> only, Path features) {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    new FeatureScanner()
        .scan(features).stream()
            .sorted(Comparator.comparing(scenario -> scenario.testCase().id()))
            .forEach(scenario -> scenarios.put(scenario.testCase().id(), scenario));
    List<PlanLine> plan =
        new Planner(
                runFile.pics(),
                runFile.pixit().endpoints(),
                runFile.policy().writes(),
                version,
                only)
            .plan(scenarios.values().stream().map(Scenario::testCase).toList());
    return new Outlook(
        plan.stream()
            .map(
                line ->
                    line.runs()
                        ? line(line, scenarios.get(line.testCase().id()), runFile)
                        : new Line(line, List.of(), List.of()))
            .toList(),
        scenarios.keySet(),
        BlocksWithoutCases.among(
            only.isEmpty() ? runFile.pics().functionBlocks() : only,
            scenarios.values().stream().map(Scenario::testCase).toList()));
  }

  /**
   * The same of some cases.
   *
   * @param ids of these; empty for all
   */
  public Outlook only(Set<String> ids) {
    return new Outlook(
        lines.stream()
            .filter(line -> ids.isEmpty() || ids.contains(line.plan().testCase().id()))
            .toList(),
        known,
        withoutCases);
  }

  /** What does not apply needs nothing. */
  private static Line line(PlanLine line, Scenario scenario, RunFile runFile) {
    List<String> unsaid =
        Offer.of(scenario).stream()
            .filter(offer -> offer.isLackingIn(runFile))
            .map(Offer::words)
            .toList();
    return new Line(line, unsaid.isEmpty() ? lacking(scenario, runFile) : List.of(), unsaid);
  }

  private static List<String> lacking(Scenario scenario, RunFile runFile) {
    return Needs.of(scenario).stream()
        .filter(need -> need.isLackingIn(runFile, scenario.testCase()))
        .map(Need::words)
        .toList();
  }

  /** Whether a person decides that case, as far as is known where it was not asked for. */
  public boolean isAttested(String testCase) {
    return known.contains(testCase)
        && lines.stream()
            .map(line -> line.plan().testCase())
            .filter(one -> one.id().equals(testCase))
            .allMatch(one -> one.tags().contains(Attestation.TAG));
  }

  /** How many cases will turn out not to apply. */
  public long unsaid() {
    return lines.stream().filter(line -> !line.unsaid().isEmpty()).count();
  }

  /** How many cases will stay undecided. */
  public long undecided() {
    return lines.stream().filter(line -> !line.lacking().isEmpty()).count();
  }

  /** The same, each with how many cases would be decided if that alone stood there. */
  public Map<String, Integer> lackingAlone() {
    Map<String, Integer> cases = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.lacking().size() == 1)
        .forEach(line -> cases.merge(line.lacking().get(0), 1, Integer::sum));
    return cases;
  }

  /**
   * What the run file leaves out, each with how many cases stay undecided for it. A case that lacks
   * several things stands at each of them.
   */
  public Map<String, Integer> lacking() {
    Map<String, Integer> cases = new LinkedHashMap<>();
    lines.forEach(line -> line.lacking().forEach(words -> cases.merge(words, 1, Integer::sum)));
    return cases;
  }
}
