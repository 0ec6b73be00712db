package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the report shows what it rests on. */
class HtmlEvidenceTest {
  @TempDir private Path folder;

  private Document page;

  @BeforeEach
  void open() {
    page = ReportPage.sample(folder);
  }

  @Test
  void everyLink_leadsSomewhereOnThePage() {
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.attr("href")).startsWith("#");
              assertThat(page.getElementById(link.attr("href").substring(1)))
                  .as(link.attr("href"))
                  .isNotNull();
            });
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void findingToCaseToEvidence_isAChainOfLinks() {
    Element toCase =
        page.getElementById("findings").closest("section").selectFirst(".finding a[href^=#case-]");
    Element testCase = page.getElementById(toCase.attr("href").substring(1));
    Element toEvidence = testCase.selectFirst("a[href^=#evidence-]");
    Element exhibit = page.getElementById(toEvidence.attr("href").substring(1));

    assertThat(exhibit.text())
        .contains("POST https://localhost:8443/token", "200", "Authorization: Bearer redacted-");
    assertThat(exhibit.hasAttr("open")).as("a finding rests on it").isTrue();
  }

  @Test
  void longBody_isCutWithARemarkAndTheNameOfTheFile() {
    Element exhibit = exhibit("e7");

    assertThat(exhibit.selectFirst("pre:not(.headers)").wholeText().length()).isLessThan(5_000);
    assertThat(exhibit.text())
        .containsPattern(
            "first 3,\\d{3} of 300,013 characters shown; 300,013 bytes received; in full in"
                + " evidence/bodies/[0-9a-f]{64}");
  }

  @Test
  void longBodyThatCameTwice_isShownOnce() {
    assertThat(exhibit("e7").selectFirst(".message:last-child pre:not(.headers)")).isNotNull();
    assertThat(exhibit("e8").selectFirst(".message:last-child pre:not(.headers)")).isNull();
    assertThat(exhibit("e8").text()).contains("The same body as in e7");
  }

  @Test
  void shortBodyThatCameTwice_isShownTwice() {
    assertThat(exhibit("e5").text()).contains("grant_type=authorization_code&code=redacted-");
    assertThat(exhibit("e6").text()).contains("grant_type=authorization_code&code=redacted-");
  }

  @Test
  void answerThatNeverCame_isTold() {
    assertThat(exhibit("e9").text())
        .contains("GET https://localhost:8443/slow", "no answer: read timed out");
  }

  @Test
  void evidenceThatTheJournalDoesNotHold_isNamedButNotLinked() {
    SampleRun small = SampleRun.in(folder.resolve("small"));
    SampleRun other = LargeRun.in(folder.resolve("other"), 1, 1);

    Document report = ReportPage.render(small.result(), other.journal());

    Element failed = report.getElementById(Anchors.testCase("TC_FAIL_a"));
    assertThat(failed.text()).contains("e5");
    assertThat(failed.select("a[href^=#evidence-]")).isEmpty();
  }

  private Element exhibit(String id) {
    return page.getElementById(Anchors.evidence(id));
  }
}
