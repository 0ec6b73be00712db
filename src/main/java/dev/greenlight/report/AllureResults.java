package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.JournalReader;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.SeverityLevel;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code allure-results/} for those who browse results and their history with Allure.
 *
 * <p>Allure knows no verdict between passed and failed either: a WARNING passes, whatever is not
 * decided is broken, and each status detail begins with the verdict. A case that the run did not
 * get to is shown at the start of the run.
 */
final class AllureResults {
  /** Name of the folder in the folder of a run. */
  static final String FOLDER = "allure-results";

  private final Catalogue catalogue;

  AllureResults(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void write(RunResult result, JournalReader journal, Path folder) {
    AllureFolder.clear(folder);
    AllureResultsWriter writer = new FileSystemResultsWriter(folder);
    AllureAttachments attachments =
        new AllureAttachments(writer, new Exhibition(journal), result.about().runId());
    Map<FunctionBlockId, String> titles =
        result.functionBlocks().stream()
            .collect(Collectors.toMap(FunctionBlockResult::id, FunctionBlockResult::title));
    for (TestCaseResult each : result.testCases()) {
      String block = each.testCase().functionBlock().toString();
      String title = titles.getOrDefault(each.testCase().functionBlock(), "");
      writer.write(testResult(result.about(), each, (block + " " + title).strip(), attachments));
    }
    AllureFolder.writeEnvironment(result, folder);
    AllureFolder.writeCategories(folder);
  }

  private TestResult testResult(
      RunResult.About about, TestCaseResult each, String epic, AllureAttachments attachments) {
    TestCase testCase = each.testCase();
    TestResult result =
        new TestResult()
            .setUuid(uuid(about.runId() + "/" + testCase.id()))
            .setHistoryId(testCase.id())
            .setTestCaseId(testCase.id())
            .setFullName(testCase.functionBlock() + "/" + testCase.id())
            .setName(Characters.visible(testCase.id() + " " + testCase.title()))
            .setLabels(labels(about, each, epic))
            .setSteps(each.checks().stream().map(check -> step(check, attachments)).toList())
            .setAttachments(unseen(each, attachments))
            .setStage(Stage.FINISHED)
            .setStatus(status(each.verdict()))
            .setStatusDetails(details(each));
    startOf(each.startedAt() == null ? about.startedAt() : each.startedAt())
        .ifPresent(start -> result.setStart(start).setStop(start + each.durationMillis()));
    return result;
  }

  private static Optional<Long> startOf(String written) {
    try {
      return Optional.of(Instant.parse(written).toEpochMilli());
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  static Status status(Verdict verdict) {
    return switch (verdict) {
      case PASS, WARNING -> Status.PASSED;
      case FAIL -> Status.FAILED;
      case REVIEW, INCONCLUSIVE, BLOCKED, ERROR -> Status.BROKEN;
      case NOT_APPLICABLE -> Status.SKIPPED;
    };
  }

  private List<Label> labels(RunResult.About about, TestCaseResult each, String epic) {
    TestCase testCase = each.testCase();
    List<Label> labels = new ArrayList<>();
    labels.add(ResultsUtils.createEpicLabel(epic));
    labels.add(ResultsUtils.createFeatureLabel(feature(testCase)));
    labels.add(ResultsUtils.createStoryLabel(Characters.visible(testCase.title())));
    labels.add(ResultsUtils.createParentSuiteLabel(testCase.role().id()));
    labels.add(ResultsUtils.createSuiteLabel(epic));
    labels.add(ResultsUtils.createSeverityLabel(severity(about, testCase)));
    labels.add(ResultsUtils.createLabel("verdict", each.verdict().name()));
    if (each.verdict() == Verdict.WARNING) {
      labels.add(ResultsUtils.createTagLabel(Verdict.WARNING.name()));
    }
    testCase.legacyIds().forEach(id -> labels.add(ResultsUtils.createLabel("legacyId", id)));
    testCase.requirements().forEach(id -> labels.add(ResultsUtils.createLabel("requirement", id)));
    testCase.tags().stream().sorted().forEach(tag -> labels.add(ResultsUtils.createTagLabel(tag)));
    return labels;
  }

  /** The duty that the case is about, in words. */
  private String feature(TestCase testCase) {
    return requirements(testCase)
        .map(Requirement::title)
        .findFirst()
        .or(() -> testCase.requirements().stream().findFirst())
        .orElse(testCase.role().id());
  }

  private SeverityLevel severity(RunResult.About about, TestCase testCase) {
    return requirements(testCase)
        .map(each -> each.strength(about.profile(), about.espiVersion()))
        .min(Comparator.naturalOrder())
        .map(
            strength ->
                switch (strength) {
                  case MUST -> SeverityLevel.CRITICAL;
                  case SHOULD -> SeverityLevel.NORMAL;
                  case MAY -> SeverityLevel.MINOR;
                })
        .orElse(SeverityLevel.NORMAL);
  }

  private Stream<Requirement> requirements(TestCase testCase) {
    return testCase.requirements().stream()
        .map(catalogue.requirements()::get)
        .filter(known -> known != null);
  }

  private static StepResult step(CheckResult check, AllureAttachments attachments) {
    return new StepResult()
        .setName(
            Characters.visible(
                "%s: %s (%d inspected)".formatted(check.id(), check.verdict(), check.inspected())))
        .setStatus(status(check.verdict()))
        .setStage(Stage.FINISHED)
        .setStatusDetails(
            new StatusDetails()
                .setMessage(
                    Characters.visible(
                        check.findings().stream()
                            .map(FindingText::paragraph)
                            .collect(
                                Collectors.joining(
                                    "\n",
                                    check.reason() == null
                                        ? ""
                                        : FindingText.reason(check.reason()),
                                    "")))))
        .setAttachments(attachments.of(check.exhibits()));
  }

  /** Evidence of the case that no check was asked about. */
  private static List<Attachment> unseen(TestCaseResult each, AllureAttachments attachments) {
    Set<String> seen = new HashSet<>();
    each.checks().forEach(check -> seen.addAll(check.exhibits()));
    return attachments.of(each.evidence().stream().filter(id -> !seen.contains(id)).toList());
  }

  private static StatusDetails details(TestCaseResult each) {
    String what =
        Stream.of(
                Stream.ofNullable(FindingText.reason(each.reason())),
                FindingText.findings(each).stream().map(FindingText::line),
                Stream.concat(
                    Stream.ofNullable(each.waiver()).map(waiver -> "waived: " + waiver.inWords()),
                    Stream.ofNullable(each.attestation()).map(Attestation::inWords)))
            .flatMap(Function.identity())
            .collect(Collectors.joining("\n"));
    String verdict = each.verdict().name();
    return new StatusDetails()
        .setMessage(Characters.visible(what.isEmpty() ? verdict : verdict + ": " + what))
        .setKnown(each.waiver() != null)
        .setMuted(each.waiver() != null);
  }

  /**
   * The same run gives the same names, so that a report written again replaces the first; results
   * of several runs can be put into one folder.
   */
  static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
