package dev.greenlight.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.Dissent;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.Waiver;
import dev.greenlight.model.WaiverUse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shape of {@code result.json}, apart from the model so that the model can change without
 * breaking those who read the file.
 *
 * <p>All that differs between two equal runs stands in {@code timing} and in {@code about.runId}.
 */
@JsonPropertyOrder({
  "formatVersion",
  "verdict",
  "profile",
  "espiVersion",
  "about",
  "timing",
  "functionBlocks",
  "testCases",
  "disputes",
  "waivers"
})
record ResultJsonDocument(
    int formatVersion,
    Verdict verdict,
    Profile profile,
    EspiVersion espiVersion,
    About about,
    Timing timing,
    List<FunctionBlockResult> functionBlocks,
    List<Case> testCases,
    List<Dispute> disputes,
    List<WaiverJson> waivers) {

  record About(
      String runId,
      String target,
      Role role,
      String operator,
      String harnessVersion,
      String catalogueHash,
      long seed,
      String deviation,
      String selection,
      String environment,
      String leniency,
      String unclaimed,
      List<String> ways) {}

  record Timing(
      String startedAt,
      String finishedAt,
      List<String> resumedAt,
      Map<String, String> testCaseStartedAt,
      Map<String, Long> testCaseMillis) {
    static Timing of(RunResult result) {
      Map<String, String> starts = new TreeMap<>();
      Map<String, Long> millis = new TreeMap<>();
      for (TestCaseResult each : result.testCases()) {
        millis.put(each.testCase().id(), each.durationMillis());
        if (each.startedAt() != null) {
          starts.put(each.testCase().id(), each.startedAt());
        }
      }
      RunResult.About about = result.about();
      return new Timing(about.startedAt(), about.finishedAt(), about.resumedAt(), starts, millis);
    }

    String startOf(String testCase) {
      return testCaseStartedAt == null ? null : testCaseStartedAt.get(testCase);
    }
  }

  record Case(
      String id,
      FunctionBlockId functionBlock,
      Role role,
      String title,
      List<String> legacyIds,
      Verdict verdict,
      String reason,
      List<String> evidence,
      List<CheckJson> checks,
      List<String> requirements,
      List<String> tags,
      String firstCause,
      Acceptance waiver,
      Said attestation,
      List<String> disputes) {

    static Case of(TestCaseResult result, List<Dispute> disputes) {
      TestCase testCase = result.testCase();
      return new Case(
          testCase.id(),
          testCase.functionBlock(),
          testCase.role(),
          testCase.title(),
          testCase.legacyIds(),
          result.verdict(),
          result.reason(),
          result.evidence(),
          result.checks().stream().map(CheckJson::of).toList(),
          testCase.requirements(),
          testCase.tags().stream().sorted().toList(),
          result.firstCause(),
          Acceptance.of(result.waiver()),
          Said.of(result.attestation()),
          disputes.stream()
              .filter(dispute -> dispute.concerns(testCase))
              .map(Dispute::id)
              .toList());
    }

    TestCaseResult result(Timing timing) {
      return new TestCaseResult(
          new TestCase(
              id,
              functionBlock,
              role,
              title,
              orNone(legacyIds),
              orNone(requirements),
              new HashSet<>(orNone(tags))),
          verdict,
          reason,
          firstCause,
          orNone(evidence),
          orNone(checks).stream().map(CheckJson::result).toList(),
          timing.startOf(id),
          timing.testCaseMillis().getOrDefault(id, 0L),
          waiver == null ? null : waiver.of(id),
          attestation == null ? null : attestation.of(id));
    }
  }

  /** What a person said who decided a case. */
  record Said(String by, LocalDate on, boolean holds, String note) {
    static Said of(Attestation attestation) {
      return attestation == null
          ? null
          : new Said(attestation.by(), attestation.on(), attestation.holds(), attestation.note());
    }

    Attestation of(String testCase) {
      return new Attestation(testCase, by, on, Attestation.Found.of(holds), note);
    }
  }

  /** Why a case does not count for the exit. */
  record Acceptance(String reason, LocalDate expires, String ticket) {
    static Acceptance of(Waiver waiver) {
      return waiver == null
          ? null
          : new Acceptance(waiver.reason(), waiver.expires(), waiver.ticket());
    }

    Waiver of(String testCase) {
      return new Waiver(testCase, reason, expires, ticket);
    }
  }

  record WaiverJson(
      String testCase,
      String reason,
      LocalDate expires,
      String ticket,
      WaiverUse.State state,
      String remark) {
    static WaiverJson of(WaiverUse use) {
      Waiver waiver = use.waiver();
      return new WaiverJson(
          waiver.testCase(),
          waiver.reason(),
          waiver.expires(),
          waiver.ticket(),
          use.state(),
          use.remark());
    }

    WaiverUse use() {
      return new WaiverUse(new Waiver(testCase, reason, expires, ticket), state, remark);
    }
  }

  record CheckJson(
      String id,
      String requirement,
      Verdict verdict,
      long inspected,
      List<ReportedFinding> findings,
      String reason,
      List<String> exhibits,
      Dissent dissent) {

    static CheckJson of(CheckResult check) {
      return new CheckJson(
          check.id(),
          check.requirement(),
          check.verdict(),
          check.inspected(),
          check.findings(),
          check.reason(),
          check.exhibits(),
          check.dissent());
    }

    CheckResult result() {
      return new CheckResult(
          id, requirement, verdict, inspected, orNone(findings), reason, orNone(exhibits), dissent);
    }
  }

  static ResultJsonDocument of(RunResult result) {
    RunResult.About about = result.about();
    return new ResultJsonDocument(
        result.formatVersion(),
        result.verdict(),
        about.profile(),
        about.espiVersion(),
        new About(
            about.runId(),
            about.target(),
            about.role(),
            about.operator(),
            about.harnessVersion(),
            about.catalogueHash(),
            about.seed(),
            about.deviation(),
            about.selection(),
            about.environment(),
            about.leniency(),
            about.unclaimed(),
            about.ways()),
        Timing.of(result),
        result.functionBlocks(),
        result.testCases().stream().map(each -> Case.of(each, result.disputes())).toList(),
        result.disputes(),
        result.waivers().stream().map(WaiverJson::of).toList());
  }

  RunResult result() {
    return new RunResult(
        formatVersion,
        verdict,
        new RunResult.About(
            about.runId(),
            about.target(),
            about.role(),
            profile,
            espiVersion,
            about.harnessVersion(),
            about.catalogueHash(),
            about.seed(),
            about.operator(),
            about.deviation(),
            about.selection(),
            timing.startedAt(),
            timing.finishedAt(),
            orNone(timing.resumedAt()),
            about.environment(),
            about.leniency(),
            about.unclaimed(),
            about.ways()),
        orNone(functionBlocks),
        orNone(testCases).stream().map(each -> each.result(timing)).toList(),
        orNone(disputes),
        orNone(waivers).stream().map(WaiverJson::use).toList());
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
