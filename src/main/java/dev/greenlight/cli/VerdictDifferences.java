package dev.greenlight.cli;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.WaiverUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where a result that was published and the evidence say different things: verdicts of the run, of
 * its blocks, cases and checks, what they count, and what was waived.
 */
final class VerdictDifferences {
  private static final String NOWHERE = "missing";

  private final List<String> found = new ArrayList<>();

  private final boolean sameRules;

  private VerdictDifferences(boolean sameRules) {
    this.sameRules = sameRules;
  }

  /**
   * Compares them.
   *
   * @param then as published
   * @param now as recomputed from the evidence
   * @return one line for each difference, saying where it is
   */
  static List<String> between(RunResult then, RunResult now) {
    VerdictDifferences differences = new VerdictDifferences(isUnderSameRules(then, now));
    if (!then.about().finishedAt().isEmpty() && now.about().finishedAt().isEmpty()) {
      differences.found.add("the run: complete in the result, not in the journal");
    }
    differences.compare("the run", then.verdict(), now.verdict());
    differences.compareAll("", blocks(then), blocks(now));
    differences.compareCases(then, now);
    differences.compareAll("waiver of ", waivers(then), waivers(now));
    return differences.found;
  }

  /** Other rules look at other things: how many there were is no difference then. */
  private static boolean isUnderSameRules(RunResult then, RunResult now) {
    return then.about().profile() == now.about().profile()
        && then.about().espiVersion() == now.about().espiVersion()
        && then.about().catalogueHash().equals(now.about().catalogueHash());
  }

  private void compare(String where, Object then, Object now) {
    if (!Objects.equals(then, now)) {
      found.add(where + ": " + orMissing(then) + " then, " + orMissing(now) + " now");
    }
  }

  private static Object orMissing(Object said) {
    return said == null ? NOWHERE : said;
  }

  /** Pairs by name; what stands on one side only is a difference too. */
  private void compareAll(String prefix, Map<String, String> then, Map<String, String> now) {
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    names.forEach(name -> compare(prefix + name, then.get(name), now.get(name)));
  }

  private static Map<String, String> blocks(RunResult result) {
    return named(
        result.functionBlocks(),
        FunctionBlockResult::id,
        block -> block.verdict() + " (" + block.decided() + " decided)");
  }

  private static Map<String, String> waivers(RunResult result) {
    return named(
        result.waivers(), use -> use.waiver().testCase(), (WaiverUse use) -> use.state().name());
  }

  private void compareCases(RunResult then, RunResult now) {
    Map<String, String> before =
        named(then.testCases(), VerdictDifferences::id, VerdictDifferences::verdict);
    Map<String, String> after =
        named(now.testCases(), VerdictDifferences::id, VerdictDifferences::verdict);
    compareAll("", before, after);
    Map<String, TestCaseResult> judged = new LinkedHashMap<>();
    now.testCases().forEach(each -> judged.put(id(each), each));
    for (TestCaseResult old : then.testCases()) {
      TestCaseResult current = judged.get(id(old));
      if (current != null) {
        compareChecks(id(old), old.checks(), current.checks());
      }
    }
  }

  private static String id(TestCaseResult result) {
    return result.testCase().id();
  }

  private static String verdict(TestCaseResult result) {
    return result.verdict() + (result.waiver() == null ? "" : " (waived)");
  }

  private void compareChecks(String testCase, List<CheckResult> then, List<CheckResult> now) {
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      CheckResult old = i < then.size() ? then.get(i) : null;
      CheckResult current = i < now.size() ? now.get(i) : null;
      String where = testCase + ", check " + (current == null ? old : current).id();
      compare(where, inWords(old), inWords(current));
    }
  }

  private String inWords(CheckResult check) {
    if (check == null) {
      return null;
    }
    String counted = sameRules ? check.inspected() + " inspected, " : "";
    return "%s (%s, %sfindings: %d)"
        .formatted(check.verdict(), check.requirement(), counted, check.findings().size());
  }

  /** What is listed twice under one name is told with both. */
  private static <T> Map<String, String> named(
      List<T> listed, Function<T, ?> name, Function<T, String> said) {
    Map<String, String> named = new LinkedHashMap<>();
    for (T each : listed) {
      named.merge(
          String.valueOf(name.apply(each)),
          said.apply(each),
          (one, other) -> one + " and " + other);
    }
    return named;
  }
}
