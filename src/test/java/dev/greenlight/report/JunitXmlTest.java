package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class JunitXmlTest {
  /** The element that tells a build server, for each verdict; empty for passed. */
  private static final Map<Verdict, String> OUTCOME =
      Map.of(
          Verdict.PASS, "",
          Verdict.WARNING, "properties system-out",
          Verdict.FAIL, "failure",
          Verdict.REVIEW, "error",
          Verdict.INCONCLUSIVE, "error",
          Verdict.BLOCKED, "error",
          Verdict.ERROR, "error",
          Verdict.NOT_APPLICABLE, "skipped");

  @TempDir private Path folder;
  private Element suites;

  @BeforeEach
  void write() throws Exception {
    write(SampleRun.in(folder.resolve("evidence")).result());
  }

  private void write(RunResult result) throws Exception {
    Path file = folder.resolve(JunitXml.FILE);
    JunitXml.write(result, file);
    suites =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
  }

  @Test
  void everyVerdict_hasItsOutcome() {
    SampleRun.expected()
        .forEach(
            (id, verdict) ->
                assertThat(
                        String.join(
                            " ", children(testCase(id)).stream().map(Element::getTagName).toList()))
                    .as(id)
                    .isEqualTo(OUTCOME.get(verdict)));
  }

  @Test
  void countsOfTheSuites_areThoseOfTheirCases() {
    Element authorization = suite("FB_31 Authorization & OAuth");
    assertThat(attributes(authorization, "tests", "failures", "errors", "skipped", "time"))
        .containsExactly("9", "2", "5", "0", "3.180");
    assertThat(
            attributes(
                suite("FB_03 Core Connect My Data"), "tests", "failures", "errors", "skipped"))
        .containsExactly("1", "0", "0", "1");
    assertThat(attributes(suites, "tests", "failures", "errors", "skipped"))
        .containsExactly("10", "2", "5", "1");
  }

  @Test
  void failure_saysWhatWasExpectedAndObservedAndHowToMend() {
    Element failure = children(testCase("TC_FAIL_a")).get(0);

    assertThat(failure.getAttribute("type")).isEqualTo("NotRefused");
    assertThat(failure.getAttribute("message"))
        .contains("expected 400 invalid_grant", "observed 200 <script>", "mend: Forget a code");
    assertThat(failure.getTextContent())
        .contains("where      line 412, column 7, /feed/entry[3]", "TokenSaysTooMuch", "e5");
  }

  @Test
  void undecidedCase_isAnErrorOfItsVerdictWithItsCause() {
    Element blocked = children(testCase("TC_BLOCKED_1")).get(0);
    Element inconclusive = children(testCase("TC_INCONCLUSIVE")).get(0);

    assertThat(blocked.getAttribute("type")).isEqualTo("BLOCKED");
    assertThat(blocked.getAttribute("message"))
        .startsWith("first cause TC_FAIL_a (FAIL): login page was not reached");
    assertThat(inconclusive.getAttribute("type")).isEqualTo("INCONCLUSIVE");
    assertThat(inconclusive.getAttribute("message")).isEqualTo("read timed out after 10 s");
  }

  @Test
  void skippedCase_saysWhy() {
    assertThat(children(testCase("TC_NA")).get(0).getAttribute("message"))
        .isEqualTo("FB_03 is not claimed");
  }

  @Test
  void warning_saysSoInPropertyAndOutput() {
    List<Element> said = children(testCase("TC_WARN"));

    assertThat(children(said.get(0)).get(0).getAttribute("value")).isEqualTo("WARNING");
    assertThat(said.get(1).getTextContent()).contains("WARNING", "PkceIgnored");
  }

  @Test
  void hostileText_staysText() {
    Element failed = testCase("TC_FAIL_a");

    assertThat(failed.getAttribute("name"))
        .isEqualTo(
            "TC_FAIL_a A code is redeemed twice <script>alert('x')</script> \"&\""
                + " [U+0000][U+001B][U+202E] ]]>");
    assertThat(failed.getAttribute("time")).isEqualTo("1.500");
    assertThat(failed.getAttribute("classname")).isEqualTo("FB_31.custodian");
  }

  @Test
  void everyCase_tellsWhenItBeganAndItsSuiteWhenTheFirstDid() {
    assertThat(testCase("TC_PASS").getAttribute("timestamp")).isEqualTo("2026-11-23T10:00:01Z");
    assertThat(testCase("TC_WARN").getAttribute("timestamp")).isEqualTo("2026-11-23T10:00:02Z");
    assertThat(suite("FB_31 Authorization & OAuth").getAttribute("timestamp"))
        .isEqualTo("2026-11-23T10:00:01Z");
    assertThat(testCase("TC_NA").hasAttribute("timestamp")).as("never began").isFalse();
  }

  @Test
  void waivedFailure_isSkippedWithTheReason() throws Exception {
    write(SampleRun.in(folder.resolve("waived")).resultWith(SampleRun.waiverOf("TC_FAIL_a")));
    Element skipped = children(testCase("TC_FAIL_a")).get(0);
    assertThat(skipped.getTagName()).isEqualTo("skipped");
    assertThat(skipped.getAttribute("message"))
        .isEqualTo("FAIL, waived: known since <spring> [GB-12]");
    assertThat(children(testCase("TC_FAIL_b")).get(0).getTagName()).isEqualTo("failure");
    assertThat(attributes(suite("FB_31 Authorization & OAuth"), "failures", "skipped"))
        .containsExactly("1", "1");
  }

  private Element suite(String name) {
    return children(suites).stream()
        .filter(each -> each.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Element testCase(String id) {
    return children(suites).stream()
        .flatMap(suite -> children(suite).stream())
        .filter(each -> each.getAttribute("name").startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> attributes(Element element, String... names) {
    return List.of(names).stream().map(element::getAttribute).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
