package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plug-ins that cannot be taken, or that would read more than the document. */
@Isolated
final class RefusedSchematronIT extends ValidatesByPlugIns {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          doc,                 doc('SECRET')
          doc,                 exists(fn:doc('SECRET')/s)
          document,            document('SECRET')
          doc-available,       doc-available('SECRET')
          unparsed-text,       unparsed-text('SECRET') = 'x'
          collection,          exists(collection('SECRET'))
          json-doc,            json-doc ('SECRET') = 'x'
          doc,                 exists('SECRET' ! doc#1(.))
          """)
  void ruleThatReadsAnotherDocument_isRefusedWithItsLine(String function, String test)
      throws IOException {
    assertThat(
            refused(
                schematron(
                    "acme",
                    "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='A1' test=\""
                        + test
                        + "\">x</sch:assert></sch:rule></sch:pattern>")))
        .contains("acme.sch: " + function + "() would read another document, in ", "(line 5)");
  }

  @Test
  void wordsThatLookLikeReading_areNone() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='A1'"
                    + " test=\"not(document) and '(doc(' != 'x' (: doc('y') :) and"
                    + " exists(root()/self::document-node())\">x</sch:assert></sch:rule>"
                    + "</sch:pattern>"),
            GOOD);

    assertThat(outcome(document, "acme:A1").path("verdict").asText()).isEqualTo("PASS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRET", "http://127.0.0.1:9/x"})
  void plugInThatReadsInDisguise_isToldAsBroken(String uri) throws IOException {
    Path secret = folder.resolve("secret.xml");
    Files.writeString(secret, "<s/>");
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='A1'"
                    + " test=\"exists(function-lookup(QName('http://www.w3.org/2005/xpath-functions',"
                    + " 'doc'), 1)('"
                    + uri.replace("SECRET", secret.toUri().toString())
                    + "')/s)\">x</sch:assert></sch:rule></sch:pattern>"),
            GOOD);

    assertThat(code).isEqualTo(ExitCode.HARNESS_ERROR);
    assertThat(outcome(document, "acme:A1").path("verdict").asText()).isEqualTo("ERROR");
    JsonNode finding = findings(document, "acme:PLUG-IN").get(0);
    assertThat(finding.path("severity").asText()).isEqualTo("error");
    assertThat(finding.path("kind").asText()).isEqualTo("PlugInBroke");
    assertThat(finding.path("expected").asText()).contains("/feed/entry[2]");
    assertThat(finding.path("observed").asText())
        .contains("acme.sch: a plug-in reads nothing but the document")
        .endsWith("(err:FODC0005)");
  }

  @Test
  void environment_isNotSeen() throws IOException {
    JsonNode document =
        document(
            schematron(
                "acme",
                "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='A1'"
                    + " test=\"empty(available-environment-variables()) and"
                    + " string(environment-variable('PATH')) = ''\">x</sch:assert></sch:rule>"
                    + "</sch:pattern>"),
            GOOD);

    assertThat(outcome(document, "acme:A1").path("verdict").asText()).isEqualTo("PASS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sch:pattern>",
        "<sch:pattern><sch:rule context='espi:UsagePoint[['><sch:assert test='1'>x</sch:assert>"
            + "</sch:rule></sch:pattern>",
        "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert test='no:such(1)'>x"
            + "</sch:assert></sch:rule></sch:pattern>",
        "<sch:include href='other.sch'/>",
        "<sch:pattern/>",
        "<xsl:import xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='file:/etc/x.xsl'/>"
            + "<sch:pattern><sch:rule context='atom:id'><sch:assert test='1'>x</sch:assert>"
            + "</sch:rule></sch:pattern>",
        "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert id='a b' test='1'>x"
            + "</sch:assert></sch:rule></sch:pattern>",
        "<sch:pattern><sch:rule context='espi:UsagePoint'><sch:assert"
            + " xmlns:r='java:java.lang.Runtime' test='r:getRuntime()'>x</sch:assert></sch:rule>"
            + "</sch:pattern>"
      })
  void badSchematron_isOneLine(String body) throws IOException {
    assertThat(refused(schematron("acme", body))).contains("acme.sch");
  }

  @Test
  void roleOfAssertionThatIsNoSeverity_isRefusedWithThoseKnown() throws IOException {
    Path rules =
        schematron(
            "acme",
            "<sch:pattern><sch:rule context='espi:UsagePoint'>"
                + "<sch:assert id='A1' test='1' role='fatal!'>x</sch:assert>"
                + "</sch:rule></sch:pattern>");

    assertThat(refused(rules))
        .contains("role=\"fatal!\"")
        .contains("known are error, fatal, info, information, warn, warning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <sch:rule context='atom:id'>\\n<sch:assert test='count(a/[)'>x</sch:assert></sch:rule> | Unexpected token, in count(a/[) (line 6)
          <sch:rule context='atom:id'>\\n<sch:report test='foo:bar(.)'>x</sch:report></sch:rule> | 'foo' has not been declared, in foo:bar(.) (line 6)
          <sch:rule context='atom:id[['><sch:assert test='1'>x</sch:assert></sch:rule> | in atom:id[[ (line 5)
          <sch:rule><sch:assert test='1'>x</sch:assert></sch:rule> | The expression is empty (line 5)
          <sch:let name='b' value='nos()'/><sch:rule context='atom:id'><sch:assert test='1'>x</sch:assert></sch:rule> | in nos() (line 5)
          """)
  void expressionThatDoesNotCompile_isToldWithItsLine(String rule, String told) throws IOException {
    String body = "<sch:pattern>" + rule.replace("\\n", "\n") + "</sch:pattern>";

    assertThat(refused(schematron("acme", body))).contains(told.split(", in ", 2));
  }

  @Test
  void schematronWithADoctype_isOneLine() throws IOException {
    Files.writeString(
        folder.resolve("acme.sch"),
        "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:/etc/hostname'>]>" + SCHEMATRON.formatted("&e;"));

    assertThat(refused(folder)).contains("acme.sch");
  }

  @Test
  void folderWithoutPlugIn_isOneLine() {
    assertThat(refused(folder)).contains("no plug-in in this folder");
    assertThat(refused(folder.resolve("nowhere"))).contains("no such file or folder");
  }
}
