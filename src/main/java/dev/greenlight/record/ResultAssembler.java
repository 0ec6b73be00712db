package dev.greenlight.record;

import dev.greenlight.model.Dispute;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.WaiverUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds up what the journal says into a {@link RunResult}. The same sum is made at the end of a run
 * and when the evidence is judged again.
 */
public final class ResultAssembler {
  private final Map<String, CaseTally> cases = new LinkedHashMap<>();
  private RunResult.About about;
  private List<FunctionBlock> blocks = List.of();
  private List<Dispute> disputes = List.of();
  private final List<JournalEntry.WaiverStated> waivers = new ArrayList<>();
  private final Map<FunctionBlockId, String> leftOut = new TreeMap<>();
  private String finishedAt = "";

  private ResultAssembler() {}

  /** The sum of these entries. */
  public static RunResult assemble(Collection<JournalEntry> entries) {
    ResultAssembler assembler = new ResultAssembler();
    entries.forEach(assembler::add);
    return assembler.result();
  }

  private void add(JournalEntry entry) {
    if (entry instanceof JournalEntry.RunOpened opened) {
      about = opened.about();
      blocks = opened.functionBlocks();
      disputes = opened.disputes();
    } else if (entry instanceof JournalEntry.RunResumed resumed) {
      about = about().resumed(resumed.at());
      waivers.clear();
    } else if (entry instanceof JournalEntry.WaiverStated stated) {
      waivers.add(stated);
    } else if (entry instanceof JournalEntry.BlockLeftOut block) {
      leftOut.put(block.functionBlock(), block.reason());
    } else if (entry instanceof JournalEntry.CasePlanned planned) {
      cases.put(
          planned.testCase().id(), new CaseTally(planned.testCase(), planned.notApplicable()));
    } else if (entry instanceof JournalEntry.CaseOpened opened) {
      cases.put(opened.testCase(), tally(opened.testCase()).openedAnew(opened.at()));
    } else if (entry instanceof JournalEntry.Exhibited exhibited && exhibited.testCase() != null) {
      tally(exhibited.testCase()).adds(exhibited);
    } else if (entry instanceof JournalEntry.OutcomeGiven given) {
      tally(given.testCase()).adds(given.result());
    } else if (entry instanceof JournalEntry.CaseHalted halted) {
      tally(halted.testCase()).halts(halted);
    } else if (entry instanceof JournalEntry.CaseClosed closed) {
      tally(closed.testCase()).closes(closed.durationMillis());
    } else if (entry instanceof JournalEntry.RunClosed closed) {
      finishedAt = closed.finishedAt();
    }
  }

  private CaseTally tally(String testCase) {
    CaseTally tally = cases.get(testCase);
    if (tally == null) {
      throw new BadEvidence(
          "the journal speaks of test case " + testCase + ", which is not in its plan");
    }
    return tally;
  }

  private RunResult.About about() {
    if (about == null) {
      throw new ChangedEvidence(
          "the evidence is incomplete: the journal does not say which run it is of; it may have"
              + " been cut");
    }
    return about;
  }

  private RunResult result() {
    RunResult.About page = about().finished(finishedAt);
    Map<String, TestCaseResult> all = new TreeMap<>();
    cases.forEach((id, tally) -> all.put(id, tally.result()));
    List<TestCaseResult> unwaived = all.values().stream().map(each -> follow(each, all)).toList();
    List<WaiverUse> uses = waivers.stream().map(each -> use(each, unwaived)).toList();
    List<TestCaseResult> results = unwaived.stream().map(each -> waive(each, uses)).toList();
    List<FunctionBlockResult> rolledUp = rollUp(results);
    Verdict verdict = Verdict.worst(rolledUp.stream().map(FunctionBlockResult::verdict));
    return new RunResult(
        RunResult.FORMAT_VERSION, verdict, page, rolledUp, results, disputes, uses);
  }

  private WaiverUse use(JournalEntry.WaiverStated stated, List<TestCaseResult> results) {
    Verdict verdict =
        results.stream()
            .filter(each -> each.testCase().id().equals(stated.waiver().testCase()))
            .map(TestCaseResult::verdict)
            .findFirst()
            .orElse(null);
    return WaiverUse.of(stated.waiver(), stated.known(), about.day(), verdict);
  }

  private static TestCaseResult waive(TestCaseResult result, List<WaiverUse> uses) {
    return uses.stream()
        .filter(use -> use.state() == WaiverUse.State.APPLIED)
        .map(WaiverUse::waiver)
        .filter(waiver -> waiver.testCase().equals(result.testCase().id()))
        .findFirst()
        .map(result::waivedBy)
        .orElse(result);
  }

  /** Whoever waited for something in vain follows the case that judges it, if that was played. */
  private TestCaseResult follow(TestCaseResult result, Map<String, TestCaseResult> all) {
    return tally(result.testCase().id())
        .waitedFor()
        .filter(first -> !first.equals(result.testCase().id()))
        .map(all::get)
        .filter(first -> first.verdict() != Verdict.NOT_APPLICABLE)
        .map(result::following)
        .orElse(result);
  }

  private List<FunctionBlockResult> rollUp(List<TestCaseResult> results) {
    Map<FunctionBlockId, List<TestCaseResult>> byBlock = new TreeMap<>();
    results.forEach(
        result ->
            byBlock
                .computeIfAbsent(result.testCase().functionBlock(), block -> new ArrayList<>())
                .add(result));
    Stream<FunctionBlockResult> withoutCases =
        leftOut.entrySet().stream()
            .filter(entry -> !byBlock.containsKey(entry.getKey()))
            .map(entry -> withoutCases(entry.getKey(), entry.getValue(), results));
    return Stream.concat(withoutCases, byBlock.entrySet().stream().map(this::rollUp))
        .sorted(Comparator.comparing(FunctionBlockResult::id))
        .toList();
  }

  private FunctionBlockResult rollUp(Map.Entry<FunctionBlockId, List<TestCaseResult>> entry) {
    return rollUp(entry.getKey(), entry.getValue(), leftOut.get(entry.getKey()));
  }

  private FunctionBlockResult rollUp(
      FunctionBlockId id, List<TestCaseResult> results, String reason) {
    return new FunctionBlockResult(
        id,
        title(id),
        FunctionBlockResult.rollUp(verdicts(results).toList()),
        (int) verdicts(results).filter(Verdict::isDecided).count(),
        (int) results.stream().filter(each -> each.attestation() != null).count(),
        reason);
  }

  /** A block that was withdrawn is decided by what its cases became, which stand in others. */
  private FunctionBlockResult withoutCases(
      FunctionBlockId id, String reason, List<TestCaseResult> results) {
    List<TestCaseResult> heirs = results.stream().filter(each -> each.isHeirOf(id)).toList();
    if (heirs.isEmpty()) {
      return new FunctionBlockResult(id, title(id), Verdict.NOT_APPLICABLE, 0, reason);
    }
    String today =
        heirs.stream()
            .map(each -> each.testCase().functionBlock())
            .distinct()
            .sorted()
            .map(Object::toString)
            .collect(Collectors.joining(" and "));
    return rollUp(id, heirs, "withdrawn: its cases stand in " + today + " today, and decide it");
  }

  private static Stream<Verdict> verdicts(List<TestCaseResult> results) {
    return results.stream().map(TestCaseResult::verdict);
  }

  private String title(FunctionBlockId id) {
    return blocks.stream()
        .filter(block -> block.id().equals(id))
        .map(FunctionBlock::title)
        .findFirst()
        .orElse("");
  }
}
