package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Location;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.ResultAssembler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final Map<Verdict, String> BADGE =
      Map.of(
          Verdict.PASS, "✓ PASS",
          Verdict.WARNING, "! WARNING",
          Verdict.FAIL, "✗ FAIL",
          Verdict.REVIEW, "◎ REVIEW",
          Verdict.INCONCLUSIVE, "? INCONCLUSIVE",
          Verdict.BLOCKED, "⊘ BLOCKED",
          Verdict.ERROR, "‼ ERROR",
          Verdict.NOT_APPLICABLE, "– NOT APPLICABLE");

  @TempDir private Path folder;

  private Document page;

  @BeforeEach
  void open() {
    page = ReportPage.sample(folder);
  }

  @Test
  void everyVerdict_isWordAndSymbolAtItsCase() {
    SampleRun.expected()
        .forEach(
            (id, verdict) -> {
              Element badge = caseOf(id).selectFirst("summary .verdict");
              assertThat(badge.text()).as(id).isEqualTo(BADGE.get(verdict));
              assertThat(badge.classNames()).contains(verdict.name().toLowerCase(Locale.ROOT));
            });
  }

  /** Lying they took more than a page of paper, and the last was cut off. */
  @Test
  void namesOfVerdictsThatAreCounted_standUprightWhereThereIsLittleRoom() {
    assertThat(page.select("#blocks ~ .scroll th.tight")).hasSize(Verdict.values().length);
    assertThat(page.select("style").html())
        .containsPattern("@media print, [^{]*\\{\\s*th\\.tight \\{ writing-mode: vertical-rl");
  }

  @Test
  void functionBlocks_showVerdictAndCounts() {
    List<String> row = cells(rowOf("blocks", "FB_31"));

    assertThat(row)
        .containsExactly(
            "FB_31",
            "Authorization & OAuth",
            "‼ ERROR",
            "4",
            "1",
            "1",
            "2",
            "1",
            "2",
            "1",
            "1",
            "0");
    assertThat(cells(rowOf("blocks", "FB_03")))
        .containsExactly(
            "FB_03",
            "Core Connect My Data",
            "– NOT APPLICABLE",
            "0",
            "0",
            "0",
            "0",
            "0",
            "0",
            "0",
            "0",
            "1");
  }

  @Test
  void blockThatWasWithdrawn_countsWhatItsCasesBecameBeforeAnyIsDecided() {
    SampleRun run = SampleRun.in(folder.resolve("planned"));
    List<JournalEntry> planned =
        new ArrayList<>(
            run.journal().entries().stream()
                .filter(
                    entry ->
                        entry instanceof JournalEntry.RunOpened
                            || entry instanceof JournalEntry.CasePlanned)
                .toList());
    planned.add(new JournalEntry.BlockLeftOut(new FunctionBlockId(14), "withdrawn: claim FB_31"));

    page = ReportPage.render(ResultAssembler.assemble(planned), run.journal());

    List<String> counts = cells(rowOf("blocks", "FB_14")).subList(2, 12);
    assertThat(counts).isEqualTo(cells(rowOf("blocks", "FB_31")).subList(2, 12));
    assertThat(counts.get(1)).isEqualTo("0");
    assertThat(counts.subList(2, 10)).anyMatch(count -> !count.equals("0"));
  }

  @Test
  void casesOfOneCause_standTogether() {
    Element row =
        section("causes").select("tr").stream()
            .filter(each -> each.text().contains("login page was not reached"))
            .findFirst()
            .orElseThrow();

    assertThat(cells(row).get(2)).isEqualTo("2");
    assertThat(cells(row).get(3)).isEqualTo("TC_BLOCKED_1 TC_BLOCKED_2");
    assertThat(row.selectFirst("td.said a").attr("href"))
        .as("the case that judges what they waited for")
        .isEqualTo("#" + Anchors.testCase("TC_FAIL_a"));
  }

  @Test
  void finding_isToldOnceWithItsDutyAndHowToMendIt() {
    Element finding = section("findings").selectFirst(".finding");

    assertThat(finding.selectFirst("h4").text()).isEqualTo("NotRefused");
    assertThat(finding.text())
        .contains(
            "oauth_code_single_use",
            "An authorization code opens only once",
            "RFC 6749 section 4.1.2",
            "Found 2 times in 2 test cases",
            "How to fix: Forget a code once it is redeemed.");
    assertThat(cells(finding.select("tr").get(1)))
        .containsExactly(
            "400 invalid_grant",
            "200 <script>alert('x')</script> \"&\" [U+0000][U+001B][U+202E] ]]>",
            "line 412, column 7, /feed/entry[3]",
            "TC_FAIL_a TC_FAIL_b",
            "e5 e6");
  }

  @Test
  void findingsThatAreMendedOtherwise_areToldApart() {
    SampleRun run = SampleRun.in(folder.resolve("mends"));
    RunResult result = run.resultWith(refused(1, "Refuse it."), refused(2, "Forget it."));

    assertThat(ReportPage.render(result, run.journal()).select(".finding").eachText())
        .anyMatch(text -> text.contains("How to fix: Refuse it."))
        .anyMatch(text -> text.contains("How to fix: Forget it."));
  }

  private static JournalEntry refused(int number, String fix) {
    ReportedFinding finding =
        new ReportedFinding(
            "CodeKept",
            "oauth_code_single_use",
            Severity.ERROR,
            "this",
            "that",
            Location.UNKNOWN,
            fix);
    return new JournalEntry.OutcomeGiven(
        "again" + number,
        "TC_FAIL_a",
        new CheckResult(
            "Refuses[]",
            "oauth_code_single_use",
            Verdict.FAIL,
            1,
            List.of(finding),
            null,
            List.of()));
  }

  @Test
  void adviceAndRemarks_standApartFromWhatFails() {
    List<String> order = section("findings").select("h3, h4").eachText();

    assertThat(order)
        .containsExactly(
            "Mandatory duties that did not hold",
            "NotRefused",
            "Recommended duties and best practice that did not hold",
            "PkceIgnored",
            "Remarks without influence on a verdict",
            "TokenSaysTooMuch");
  }

  @Test
  void requirement_hasItsWorstVerdictAndCounts() {
    assertThat(
            cells(
                rowOf(
                    "requirements", "An authorization code opens only once oauth_code_single_use")))
        .containsExactly(
            "An authorization code opens only once oauth_code_single_use",
            "MUST",
            "RFC 6749 section 4.1.2",
            "✗ FAIL",
            "5",
            "7",
            "TC_FAIL_a TC_FAIL_b TC_PASS");
    assertThat(
            cells(rowOf("requirements", "Tokens say nothing of the customer token_is_opaque"))
                .get(3))
        .isEqualTo("not decided by any check");
    assertThat(cells(rowOf("requirements", "A token opens one subscription only isolation")).get(3))
        .isEqualTo("‼ ERROR");
  }

  @Test
  void notApplicableAndDisputes_areTold() {
    assertThat(section("not-applicable").text()).contains("FB_03 is not claimed", "TC_NA");
    assertThat(section("disputes").text())
        .contains(
            "The status without a token",
            "401, 403",
            "token_required",
            "status 403 (FB_14/OAD009)");
  }

  @Test
  void caseOnWhichSourcesConflict_showsDisputeAndWhatTheOtherReadingSays() {
    Element disputed = page.getElementById("case-TC_PASS");
    assertThat(disputed.select("a[href=#dispute-missing-token-status]")).hasSize(1);
    assertThat(disputed.text())
        .contains("under official-2018: ✗ FAIL expected status 403 (FB_14/OAD009), observed 401");
    assertThat(page.getElementById("case-TC_WARN").text()).doesNotContain("Disputed");
  }

  @Test
  void page_isSelfContainedAndHarmless() {
    assertThat(page.select("script, link, img, iframe, object, [src], [onload], form")).isEmpty();
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.html())
        .doesNotContain("\u0000", "\u001b", "\u202e", SampleRun.SECRET, "url(", "@import");
  }

  @Test
  void page_canBeReadByEveryone() {
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isEqualTo("Conformance report: Example Utility <staging>: ERROR");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("thead th")).isNotEmpty().allMatch(th -> th.attr("scope").equals("col"));
    assertThat(page.select("tbody th")).isNotEmpty().allMatch(th -> th.attr("scope").equals("row"));
    assertThat(page.select(".verdict")).allMatch(badge -> badge.text().matches("\\S [A-Z ]+"));
  }

  @Test
  void twoHundredCasesWithSixHundredExchanges_stayBelowFiveMegabytes() {
    SampleRun large = LargeRun.in(folder.resolve("large"), 200, 600);

    String html = new HtmlReport(SampleRun.catalogue()).render(large.result(), large.journal());

    assertThat(Jsoup.parse(html).select("details.exhibit")).hasSize(600);
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
  }

  private Element section(String heading) {
    return page.getElementById(heading).closest("section");
  }

  private Element caseOf(String id) {
    return page.getElementById(Anchors.testCase(id));
  }

  private Element rowOf(String heading, String first) {
    return section(heading).select("tbody tr").stream()
        .filter(row -> row.child(0).text().equals(first))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(Element row) {
    return row.children().eachText();
  }
}
