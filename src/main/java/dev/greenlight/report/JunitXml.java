package dev.greenlight.report;

import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code junit.xml} for build servers: a suite for each function block, a case for each test
 * case.
 *
 * <p>The format knows no verdict between passed and failed. A WARNING passes and says so in a
 * property and in the output; a FAIL that the run file waives is skipped with the reason; whatever
 * is not decided is an error, so that a build is never green by accident.
 */
final class JunitXml {
  /** Name of the file in the folder of a run. */
  static final String FILE = "junit.xml";

  private static final Set<Verdict> ERRORS =
      Set.of(Verdict.REVIEW, Verdict.INCONCLUSIVE, Verdict.BLOCKED, Verdict.ERROR);

  private final RunResult result;
  private final XMLStreamWriter xml;

  private JunitXml(RunResult result, XMLStreamWriter xml) {
    this.result = result;
    this.xml = xml;
  }

  static void write(RunResult result, Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JunitXml(result, xml).write();
      xml.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException("cannot write " + file, e));
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", "Greenlight " + result.about().runId());
    counts(result.testCases());
    for (FunctionBlockResult block : result.functionBlocks()) {
      suite(block);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void suite(FunctionBlockResult block) throws XMLStreamException {
    List<TestCaseResult> cases =
        result.testCases().stream()
            .filter(each -> each.testCase().functionBlock().equals(block.id()))
            .toList();
    start("testsuite", 1);
    attribute("name", (block.id() + " " + block.title()).strip());
    counts(cases);
    attribute("timestamp", firstStart(cases));
    start("properties", 2);
    property(3, "verdict", block.verdict().name());
    property(3, "target", result.about().target());
    property(3, "profile", result.about().profile().id());
    property(3, "espiVersion", result.about().espiVersion().id());
    property(3, "harnessVersion", result.about().harnessVersion());
    property(3, "catalogueHash", result.about().catalogueHash());
    end(2);
    for (TestCaseResult each : cases) {
      testCase(each);
    }
    end(1);
  }

  private String firstStart(List<TestCaseResult> cases) {
    return cases.stream()
        .map(TestCaseResult::startedAt)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Instant::parse))
        .orElse(result.about().startedAt());
  }

  private void counts(List<TestCaseResult> cases) throws XMLStreamException {
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, JunitXml::isFailure));
    attribute("errors", count(cases, each -> ERRORS.contains(each.verdict())));
    attribute(
        "skipped",
        count(cases, each -> isWaived(each) || each.verdict() == Verdict.NOT_APPLICABLE));
    attribute("time", seconds(cases.stream().mapToLong(TestCaseResult::durationMillis).sum()));
  }

  private static String count(List<TestCaseResult> cases, Predicate<TestCaseResult> which) {
    return String.valueOf(cases.stream().filter(which).count());
  }

  private static boolean isFailure(TestCaseResult each) {
    return each.verdict() == Verdict.FAIL && each.waiver() == null;
  }

  private static boolean isWaived(TestCaseResult each) {
    return each.verdict() == Verdict.FAIL && each.waiver() != null;
  }

  private void testCase(TestCaseResult each) throws XMLStreamException {
    start("testcase", 2);
    attribute("name", each.testCase().id() + " " + each.testCase().title());
    attribute("classname", each.testCase().functionBlock() + "." + each.testCase().role().id());
    attribute("time", seconds(each.durationMillis()));
    if (each.startedAt() != null) {
      attribute("timestamp", each.startedAt());
    }
    switch (each.verdict()) {
      case PASS -> attested(each);
      case WARNING -> warning(each);
      case FAIL -> {
        if (isWaived(each)) {
          skipped("FAIL, waived: " + each.waiver().inWords());
        } else {
          failure(each);
        }
      }
      case REVIEW, INCONCLUSIVE, BLOCKED, ERROR -> error(each);
      case NOT_APPLICABLE -> skipped(reason(each));
    }
    end(2);
  }

  private void attested(TestCaseResult each) throws XMLStreamException {
    if (each.attestation() != null) {
      start("properties", 3);
      property(4, "attestation", each.attestation().inWords());
      end(3);
    }
  }

  private void warning(TestCaseResult each) throws XMLStreamException {
    start("properties", 3);
    property(4, "verdict", each.verdict().name());
    end(3);
    start("system-out", 3);
    characters("WARNING\n" + story(each));
    xml.writeEndElement();
  }

  private void failure(TestCaseResult each) throws XMLStreamException {
    List<ReportedFinding> findings = FindingText.findings(each);
    start("failure", 3);
    attribute("message", findings.isEmpty() ? reason(each) : FindingText.line(findings.get(0)));
    attribute("type", findings.isEmpty() ? "FAIL" : findings.get(0).kind());
    characters(story(each));
    xml.writeEndElement();
  }

  private void error(TestCaseResult each) throws XMLStreamException {
    start("error", 3);
    attribute("message", reason(each));
    attribute("type", each.verdict().name());
    characters(story(each));
    xml.writeEndElement();
  }

  private void skipped(String why) throws XMLStreamException {
    start("skipped", 3);
    attribute("message", why);
    xml.writeEndElement();
  }

  private static String reason(TestCaseResult each) {
    return each.reason() == null ? each.verdict().name() : FindingText.reason(each.reason());
  }

  private static String story(TestCaseResult each) {
    String findings =
        FindingText.findings(each).stream()
            .map(FindingText::paragraph)
            .collect(Collectors.joining("\n"));
    String reason = each.reason() == null ? "" : reason(each) + "\n";
    return reason + findings + "evidence   " + String.join(" ", each.evidence()) + "\n";
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
  }

  private void property(int depth, String name, String value) throws XMLStreamException {
    start("property", depth);
    attribute("name", name);
    attribute("value", value);
    xml.writeEndElement();
  }

  private void start(String element, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Characters.visible(value));
  }

  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(Characters.visible(text));
  }
}
