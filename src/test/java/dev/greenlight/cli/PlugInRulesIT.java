package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Rules of a utility or regulator: {@code validate --rules DIR}. */
@Isolated
final class PlugInRulesIT extends ValidatesByPlugIns {
  private static final String ONTARIO = "fixtures/rules/ontario";

  @Test
  void feedThatKeepsTheRulesOfOntario_passesThem() throws IOException {
    JsonNode document = document(Path.of(ONTARIO), ONTARIO + "/feeds/good.xml");

    assertThat(code).isZero();
    assertThat(outcome(document, "ontario-entries:ON-01").path("verdict").asText())
        .isEqualTo("PASS");
    assertThat(outcome(document, "ontario-entries:ON-01").path("inspected").asInt()).isOne();
    assertThat(outcome(document, "ontario-document:ON-03").path("inspected").asInt()).isEqualTo(8);
    assertThat(findings(document, "ontario-document:ON-03")).isEmpty();
  }

  @Test
  void feedThatBreaksThem_isToldAtItsLines() throws IOException {
    String feed = ONTARIO + "/feeds/bad.xml";
    JsonNode document = document(Path.of(ONTARIO), feed);
    List<String> lines = Files.readAllLines(Path.of(feed));

    assertThat(code).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(outcome(document, "ontario-entries:ON-01").path("verdict").asText())
        .isEqualTo("FAIL");
    JsonNode service = findings(document, "ontario-entries:ON-01").get(0);
    assertThat(service.path("severity").asText()).isEqualTo("error");
    assertThat(service.path("path").asText()).isEqualTo("/feed/entry[2]/content/UsagePoint");
    String line = lines.get(service.path("line").asInt() - 1);
    assertThat(line.substring(service.path("column").asInt() - 1)).startsWith("<UsagePoint");
    assertThat(service.path("fix").asText()).startsWith("Send water");
    assertThat(service.path("observed").asText()).isEqualTo("not so of <UsagePoint>");

    assertThat(outcome(document, "ontario-document:ON-03").path("verdict").asText())
        .isEqualTo("WARNING");
    for (JsonNode unnamed : findings(document, "ontario-document:ON-03")) {
      assertThat(lines.get(unnamed.path("line").asInt() - 1)).contains("<tou>2</tou>");
      assertThat(unnamed.path("expected").asText()).startsWith("Time-of-use number 2 has a name");
      assertThat(unnamed.path("occurrences").asInt()).isEqualTo(4);
    }
  }

  @Test
  void statement_isToldToOntarioAtItsLine() throws IOException {
    JsonNode document = document(Path.of(ONTARIO), ONTARIO + "/feeds/statement.xml");

    assertThat(outcome(document, "ontario-entries:ON-02").path("verdict").asText())
        .isEqualTo("WARNING");
    JsonNode statement = findings(document, "ontario-entries:ON-02").get(0);
    assertThat(statement.path("line").asInt()).isEqualTo(90);
    assertThat(statement.path("fix").asText()).startsWith("Leave Statements out");
    assertThat(statement.path("expected").asText()).isEqualTo("nothing of the kind");
    assertThat(statement.path("observed").asText()).startsWith("a Statement, which");
  }

  /** No XPath, and nothing that would be filled in where something is found. */
  @Test
  void rule_isNamedInWordsAlone() {
    shell.run("validate", "--rules", ONTARIO, ONTARIO + "/feeds/good.xml");

    assertThat(shell.out()).contains("Time-of-use number … has a name").doesNotContain("{.}");
  }

  @Test
  void testWithoutWords_isShownItself() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:UsagePoint'>"
                    + "<sch:assert id='A1' test='false()'/>"
                    + "<sch:report id='A2' test='true()'/></sch:rule></sch:pattern>"),
            GOOD);

    assertThat(findings(document, "acme:A1").get(0).path("expected").asText()).isEqualTo("false()");
    assertThat(findings(document, "acme:A2").get(0).path("expected").asText())
        .isEqualTo("not (true())");
  }

  @Test
  void outputWithPlugIns_isAsThePublishedSchemaSays() throws IOException {
    shell.run("validate", "--format", "json", "--rules", ONTARIO, ONTARIO + "/feeds/bad.xml");
    try (InputStream in = Greenlight.class.getResourceAsStream("/schema/validation.schema.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(
                      new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                  .validate(JSON.readTree(shell.out())))
          .isEmpty();
    }
  }

  @Test
  void patternWhoseContextNeverMatched_passesNothing() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:Nowhere'>"
                    + "<sch:assert id='A1' test='true()'>x</sch:assert></sch:rule></sch:pattern>"),
            GOOD);

    JsonNode outcome = outcome(document, "acme:A1");
    assertThat(outcome.path("verdict").asText()).isEqualTo("NOT_APPLICABLE");
    assertThat(outcome.path("inspected").asInt()).isZero();
    assertThat(outcome.path("reason").asText()).contains("nothing that this rule is about");
  }

  @Test
  void severity_comesFromRoleOrFlagOfAssertionRuleOrPattern() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern role='info'>"
                    + "<sch:rule context='espi:UsagePoint' flag='warning'>"
                    + "<sch:assert id='A1' role='error' test='false()'>x</sch:assert>"
                    + "<sch:assert id='A2' test='false()'>x</sch:assert></sch:rule>"
                    + "<sch:rule context='espi:MeterReading'>"
                    + "<sch:assert id='A3' test='false()'>x</sch:assert></sch:rule>"
                    + "</sch:pattern>"),
            GOOD);

    assertThat(findings(document, "acme:A1").get(0).path("severity").asText()).isEqualTo("error");
    assertThat(findings(document, "acme:A2").get(0).path("severity").asText()).isEqualTo("warning");
    assertThat(findings(document, "acme:A3").get(0).path("severity").asText()).isEqualTo("info");
    assertThat(outcome(document, "acme:A3").path("verdict").asText()).isEqualTo("PASS");
  }

  @Test
  void abstractRulesAndPatterns_areCountedWhereTheyFire() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule abstract='true' id='base'>"
                    + "<sch:assert id='A1' test='false()'>x</sch:assert></sch:rule>"
                    + "<sch:rule context='espi:UsagePoint'><sch:extends rule='base'/></sch:rule>"
                    + "</sch:pattern>"),
            GOOD);

    assertThat(outcome(document, "acme:A1").path("inspected").asInt()).isOne();
    assertThat(outcome(document, "acme:A1").path("verdict").asText()).isEqualTo("FAIL");
  }

  @Test
  void findingsAreCapped_andCountedExactly() throws IOException {
    StringBuilder xml = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'>");
    for (int i = 0; i < 1200; i++) {
      xml.append("<entry><id>").append(i).append("</id></entry>\n");
    }
    Path feed = folder.resolve("feed.xml");
    Files.writeString(feed, xml + "</feed>");
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='atom:id'>"
                    + "<sch:assert id='A1' test='false()'>x</sch:assert></sch:rule></sch:pattern>"),
            feed.toString());

    assertThat(findings(document, "acme:A1")).hasSize(1000);
    assertThat(findings(document, "acme:A1").get(0).path("occurrences").asInt()).isEqualTo(1200);
    assertThat(findings(document, "acme:A1").get(999).path("path").asText())
        .isEqualTo("/feed/entry[1000]/id");
  }

  @Test
  void entryThatIsTooLarge_isNeverTakenForAPass() throws IOException {
    StringBuilder xml =
        new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>");
    xml.append("<b xmlns='http://naesb.org/espi'/>".repeat(200_001));
    Path feed = folder.resolve("feed.xml");
    Files.writeString(feed, xml + "</content></entry><entry><id>x</id></entry></feed>");
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='atom:entry'>"
                    + "<sch:assert id='A1' test='true()'>x</sch:assert></sch:rule></sch:pattern>"),
            feed.toString());

    JsonNode outcome = outcome(document, "acme:A1");
    assertThat(outcome.path("verdict").asText()).isEqualTo("INCONCLUSIVE");
    assertThat(outcome.path("inspected").asInt()).isOne();
    assertThat(outcome.path("reason").asText()).contains("/feed/entry[1]", "200 000 elements");
    assertThat(document.path("notes").toString()).contains("acme:A1");
  }

  @Test
  void whatIsFilledIn_isLeftOutInTheSummary() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='A1'"
                    + " test='false()'>A <sch:name/> of <sch:value-of"
                    + " select='espi:ServiceCategory/espi:kind'/> is <sch:emph>wrong</sch:emph>"
                    + "</sch:assert></sch:rule></sch:pattern>"),
            GOOD);

    assertThat(outcome(document, "acme:A1").path("title").asText()).isEqualTo("A … of … is wrong");
    assertThat(findings(document, "acme:A1").get(0).path("expected").asText())
        .isEqualTo("A UsagePoint of 0 is wrong");
  }

  @Test
  void flagOrRoleThatIsNoSeverity_isPassedOver() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern flag='information'>"
                    + "<sch:rule context='espi:UsagePoint' role='billing'>"
                    + "<sch:assert id='A1' flag='tariffs' test='false()'>x</sch:assert>"
                    + "<sch:assert id='A2' role='warn' flag='tariffs' test='false()'>x"
                    + "</sch:assert></sch:rule></sch:pattern>"
                    + "<sch:pattern flag='tariffs'><sch:rule context='espi:MeterReading'>"
                    + "<sch:report id='A3' test='true()'>x</sch:report></sch:rule>"
                    + "</sch:pattern>"),
            GOOD);

    assertThat(findings(document, "acme:A1").get(0).path("severity").asText()).isEqualTo("info");
    assertThat(findings(document, "acme:A2").get(0).path("severity").asText()).isEqualTo("warning");
    assertThat(findings(document, "acme:A3").get(0).path("severity").asText()).isEqualTo("error");
  }

  @Test
  void plugIns_standInEveryFormat() {
    for (String format : List.of("text", "sarif", "html")) {
      shell.run("validate", "--format", format, "--rules", ONTARIO, ONTARIO + "/feeds/bad.xml");
      assertThat(shell.out()).as(format).contains("ontario-entries:ON-01");
    }
  }

  @Test
  void publishedTestsOf2018_haveNoRoomForOthers() throws IOException {
    shell.run(
        "validate", "--profile", "official-2018", "--rules", ONTARIO, ONTARIO + "/feeds/bad.xml");

    assertThat(shell.out()).doesNotContain("ontario-entries:");
    assertThat(shell.err()).contains("--rules is left out");
  }
}
