package dev.greenlight.cli;

import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.WaiverUse;
import dev.greenlight.report.Characters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The last words of a run: verdicts per block, the findings by cause, and where to read on. */
final class RunSummary {
  private static final int MOST_CAUSES = 12;

  private final Talk talk;
  private final UnaryOperator<String> duties;

  /**
   * @param duties what the duty of an id is, in a sentence; empty where nobody knows
   */
  RunSummary(Talk talk, UnaryOperator<String> duties) {
    this.talk = talk;
    this.duties = duties;
  }

  void print(RunResult result, Path folder) {
    talk.say("");
    for (FunctionBlockResult block : result.functionBlocks()) {
      talk.say(
          "  %s  %-14s %4d decided  %s%s"
              .formatted(
                  block.id(), block.verdict(), block.decided(), block.title(), remark(block)));
    }
    causes(result);
    waivers(result);
    talk.say("");
    OwnFaults.tell(result, talk);
    talk.say("Verdict: " + result.verdict() + "   " + counts(result));
    if (result.about().selection() != null) {
      talk.say(ofPart(result.about().selection()));
    }
    if (result.about().unclaimed() != null) {
      talk.say(
          "Mandatory in the programme, yet not claimed (pics.functionBlocks): "
              + result.about().unclaimed());
    }
    if (result.about().leniency() != null) {
      talk.say(result.about().leniency());
    }
    if (!result.hasDecided()) {
      talk.say("Nothing was decided, so this proves nothing.");
    }
    talk.say("Report:  " + folder.resolve("report.html"));
  }

  private static String remark(FunctionBlockResult block) {
    return (block.reason() == null ? "" : " (" + block.reason() + ")")
        + (block.attested() == 0 ? "" : " (%d attested)".formatted(block.attested()));
  }

  private void waivers(RunResult result) {
    if (!result.waivers().isEmpty()) {
      talk.say("");
    }
    for (WaiverUse use : result.waivers()) {
      String what =
          switch (use.state()) {
            case APPLIED -> "waived";
            case STALE -> "stale waiver, take it out of the run file";
            case UNDECIDED -> "waiver without use";
          };
      talk.say(
          "  %s: %s: %s: %s"
              .formatted(what, use.waiver().testCase(), use.remark(), use.waiver().inWords()));
    }
  }

  private static String counts(RunResult result) {
    Map<Verdict, Integer> counts = new LinkedHashMap<>();
    result.testCases().forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
    int cases = result.testCases().size();
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(
            Collectors.joining(", ", cases + (cases == 1 ? " test case: " : " test cases: "), ""));
  }

  private void causes(RunResult result) {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    Map<Defect, Sightings> defects = new LinkedHashMap<>();
    for (TestCaseResult each : result.testCases()) {
      if (each.verdict() == Verdict.PASS || each.verdict() == Verdict.NOT_APPLICABLE) {
        continue;
      }
      each.checks().stream()
          .flatMap(check -> check.findings().stream())
          .forEach(
              finding ->
                  defects
                      .computeIfAbsent(Defect.of(finding), key -> new Sightings())
                      .add(finding, each.testCase().id()));
      if (each.reason() != null && each.verdict() != Verdict.ERROR) {
        add(
            cases,
            (each.firstCause() == null ? each.verdict() : "held up")
                + ": "
                + Characters.inOneLine(each.reason()),
            each);
      }
    }
    Map<String, List<String>> causes = new LinkedHashMap<>();
    defects.forEach(
        (defect, seen) ->
            causes.put(
                seen.inWords(defect, duties.apply(defect.requirement())), List.copyOf(seen.cases)));
    causes.putAll(cases);
    causes.entrySet().stream().limit(MOST_CAUSES).forEach(this::cause);
    if (causes.size() > MOST_CAUSES) {
      talk.say("  … and " + (causes.size() - MOST_CAUSES) + " more causes in the report");
    }
  }

  private static void add(Map<String, List<String>> cases, String cause, TestCaseResult result) {
    cases.computeIfAbsent(cause, unused -> new ArrayList<>()).add(result.testCase().id());
  }

  /** What is mended at one blow, as the report groups it. */
  private record Defect(Severity severity, String kind, String requirement, String fix) {
    static Defect of(ReportedFinding finding) {
      return new Defect(finding.severity(), finding.kind(), finding.requirement(), finding.fix());
    }
  }

  /** Where one defect was seen; values that differ from case to case are told by an example. */
  private static final class Sightings {
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<String> expected = new LinkedHashSet<>();
    private final Set<String> observed = new LinkedHashSet<>();

    void add(ReportedFinding finding, String testCase) {
      cases.add(testCase);
      expected.add(finding.expected());
      observed.add(finding.observed());
    }

    String inWords(Defect defect, String duty) {
      return "%s (%s)%s%n    expected  %s%n    observed  %s%n    mend      %s"
          .formatted(
              defect.kind(),
              defect.requirement(),
              duty.isEmpty() ? "" : "%n    duty      %s".formatted(duty),
              one(expected),
              one(observed),
              Characters.inOneLine(defect.fix()));
    }

    private static String one(Set<String> values) {
      return (values.size() > 1 ? "e.g. " : "") + Characters.inOneLine(values.iterator().next());
    }
  }

  private void cause(Map.Entry<String, List<String>> cause) {
    talk.say("");
    talk.say("  " + cause.getKey());
    talk.say("    in        " + CaseIds.someOf(cause.getValue()));
  }

  /** What a run of a part of the cases is not. */
  static String ofPart(String selection) {
    return "Only a part was asked for (%s): no statement of conformance.".formatted(selection);
  }
}
