package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.ResultAssembler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says before all else: of whom and of what run it is. */
class HtmlPageOneTest {
  @TempDir private Path folder;

  private Document page;

  @BeforeEach
  void open() {
    page = ReportPage.sample(folder);
  }

  @Test
  void pageOne_saysWhoWhatWhenAndUnderWhichRules() {
    assertThat(page.selectFirst("header").text())
        .contains(
            "‼ ERROR",
            "No statement: the test harness itself was at fault",
            "Example Utility <staging>",
            "Data Custodian",
            "4.0",
            "certification",
            "A. Tester",
            "run-1",
            "Greenlight 0.1.0",
            "c0ffee",
            "4711",
            "RedeemsCodeTwice",
            "Not a statement about a product",
            "Java 17, Linux",
            "2026-11-23T10:00:00Z",
            "0 min 42 s");
  }

  @Test
  void runThatWasCutOff_saysSo() {
    SampleRun run = SampleRun.in(folder.resolve("cut"));
    List<JournalEntry> cutOff =
        run.journal().entries().stream()
            .filter(entry -> !(entry instanceof JournalEntry.RunClosed))
            .toList();

    Document report = ReportPage.render(ResultAssembler.assemble(cutOff), run.journal());

    assertThat(report.selectFirst("header").text())
        .contains(
            "not finished: the run was cut off", "not known: the run did not come to its end");
  }

  @Test
  void howTheTargetWasAsked_standsOnPageOneWhereItIsUnusual() {
    SampleRun run = SampleRun.in(folder.resolve("ways"));

    assertThat(
            ReportPage.render(ResultAssembler.assemble(run.journal().entries()), run.journal())
                .selectFirst("header")
                .text())
        .contains(
            "Asked as the run file says, other than most redirects followed; TLS 1.2 at most");
  }

  @Test
  void runThatWentOnAfterACut_saysWhen() {
    SampleRun run = SampleRun.in(folder.resolve("resumed"));
    List<JournalEntry> resumed = new ArrayList<>(run.journal().entries());
    resumed.add(new JournalEntry.RunResumed("2026-11-23T11:00:00Z", "Java 17, Linux"));

    Document report = ReportPage.render(ResultAssembler.assemble(resumed), run.journal());

    assertThat(report.selectFirst("header").text())
        .contains("Resumed 2026-11-23T11:00:00Z", "interruptions included");
  }

  @Test
  void waivers_areToldOnPageOneInAListAndAtTheirCase() {
    SampleRun run = SampleRun.in(folder.resolve("waived"));
    page =
        ReportPage.render(
            run.resultWith(SampleRun.waiverOf("TC_FAIL_a"), SampleRun.waiverOf("TC_PASS")),
            run.journal());

    assertThat(page.selectFirst("header").text()).contains("2 waivers");
    assertThat(page.selectFirst("#waivers ~ .scroll").text())
        .contains("TC_FAIL_a known since <spring> [GB-12] applied (its case is FAIL)")
        .contains("TC_PASS known since <spring> [GB-12] stale");
    assertThat(testCase("TC_FAIL_a").text()).contains("✗ FAIL", "Waived: known since <spring>");
    assertThat(testCase("TC_FAIL_b").text()).doesNotContain("Waived");
  }

  @Test
  void runWithoutWaivers_doesNotSpeakOfThem() {
    assertThat(page.text()).doesNotContainIgnoringCase("waive");
  }

  @Test
  void runWithoutCases_isNoPass() {
    SampleRun run = SampleRun.in(folder.resolve("none"));
    List<JournalEntry> opened = run.journal().entries().subList(0, 1);

    Document report = ReportPage.render(ResultAssembler.assemble(opened), run.journal());

    assertThat(report.selectFirst(".seal").text())
        .isEqualTo("– NOT APPLICABLE No statement: no test case was applicable.");
    assertThat(report.getElementById("blocks").closest("section").text())
        .contains("No function block was planned.");
  }

  private Element testCase(String id) {
    return page.getElementById(Anchors.testCase(id));
  }
}
