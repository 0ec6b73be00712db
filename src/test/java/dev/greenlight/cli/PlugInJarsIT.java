package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Rules of a utility or regulator that come as a jar: {@code validate --rules DIR}. */
@Isolated
final class PlugInJarsIT extends ValidatesByPlugIns {

  @Test
  void fileThatIsNoJar_isOneLine() throws IOException {
    Files.writeString(folder.resolve("acme.jar"), "no jar");

    assertThat(refused(folder)).contains("acme.jar", "is no sound jar");
  }

  @Test
  void jarWithoutAPlugIn_isOneLine() throws IOException {
    jar("acme", null, "public class Acme {}");

    assertThat(refused(folder)).contains("names no dev.greenlight.rules.api.RulePlugIn");
  }

  @Test
  void jarThatNamesAClassItHasNot_isOneLine() throws IOException {
    jar("acme", "Nobody", "public class Acme {}");

    assertThat(refused(folder))
        .contains("acme.jar: cannot be loaded: META-INF/services: Provider Nobody not found");
  }

  @Test
  void jarThatThrowsWhenItIsLoaded_isOneLine() throws IOException {
    jar("acme", "Acme", plugIn("throw new IllegalStateException(\"no licence\");", ""));

    assertThat(refused(folder))
        .contains("acme.jar: cannot be loaded: no licence (java.lang.IllegalStateException");
  }

  private static String plugIn(String rules, String see) {
    return """
    import dev.greenlight.rules.api.*;
    import java.util.List;
    import org.w3c.dom.Element;
    public class Acme implements RulePlugIn {
      public String name() { return "acme"; }
      public List<PlugInRule> rules() { %s }
      static PlugInRule rule() {
        return new PlugInRule() {
          public RuleInfo info() {
            return new RuleInfo("A1", "Entries have a summary", RuleInfo.Level.WARNING,
                RuleInfo.Scope.ENTRY, "acme wants it", "Write <summary>");
          }
          public RuleSession open() {
            return (element, report) -> { %s };
          }
        };
      }
    }
    """
        .formatted(rules, see);
  }

  private void jar(String name, String service, String source) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path file = classes.resolve("Acme.java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(
            compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                Path.of("target", "classes").toString(),
                file.toString()))
        .isZero();
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")))) {
      try (var built = Files.list(classes)) {
        for (Path each : built.filter(one -> one.toString().endsWith(".class")).toList()) {
          out.putNextEntry(new ZipEntry(each.getFileName().toString()));
          Files.copy(each, out);
        }
      }
      if (service != null) {
        out.putNextEntry(new ZipEntry("META-INF/services/dev.greenlight.rules.api.RulePlugIn"));
        out.write(service.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void jar_judgesUnderItsOwnName() throws IOException {
    jar(
        "acme",
        "Acme",
        plugIn(
            "return List.of(rule());",
            "report.inspected();"
                + " if (element.getElementsByTagNameNS(\"*\", \"summary\").getLength() == 0)"
                + " report.finds(\"SummaryMissing\", \"a summary\", \"none\", element);"));
    JsonNode document = document(folder, GOOD);

    assertThat(code).isZero();
    List<JsonNode> findings = findings(document, "acme:A1");
    assertThat(findings).hasSize(outcome(document, "acme:A1").path("inspected").asInt());
    assertThat(findings.get(0).path("kind").asText()).isEqualTo("SummaryMissing");
    assertThat(findings.get(0).path("line").asInt()).isEqualTo(9);
    assertThat(findings.get(0).path("column").asInt()).isEqualTo(3);
    assertThat(findings.get(1).path("path").asText()).isEqualTo("/feed/entry[2]");
    assertThat(outcome(document, "acme:A1").path("verdict").asText()).isEqualTo("WARNING");
  }

  @Test
  void jarThatThrowsWhileItJudges_isAFindingOfItsOwn() throws IOException {
    jar("acme", "Acme", plugIn("return List.of(rule());", "throw new RuntimeException(\"oops\");"));
    JsonNode document = document(folder, GOOD);

    assertThat(code).isEqualTo(ExitCode.HARNESS_ERROR);
    assertThat(document.path("verdict").asText()).isEqualTo("ERROR");
    assertThat(findings(document, "acme:PLUG-IN"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.path("observed").asText())
                    .isEqualTo(
                        "rule A1 of "
                            + folder.resolve("acme.jar")
                            + ": oops (java.lang.RuntimeException, Acme.java:14)"));
    assertThat(document.path("functionBlocks").toString()).contains("PASS");
  }

  @Test
  void whatIsMissing_isToldBeforeTheNameOfTheException() throws IOException {
    jar("acme", "Acme", plugIn("return List.of(rule());", "((String) null).length();"));

    assertThat(findings(document(folder, GOOD), "acme:PLUG-IN"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.path("observed").asText())
                    .contains("acme.jar: something that it needs is not there")
                    .endsWith("(java.lang.NullPointerException, Acme.java:14)"));
  }

  @Test
  void jarWhosePlugInCannotBeMade_namesWhatItThrew() throws IOException {
    jar(
        "acme",
        "Acme",
        plugIn("return List.of(rule());", "")
            .replace(
                "public String name()",
                "public Acme() { throw new IllegalStateException(\"no licence\"); }"
                    + " public String name()"));

    assertThat(refused(folder))
        .contains("cannot be loaded: no licence (java.lang.IllegalStateException, Acme.java");
  }

  @Test
  void whatJarsPrint_staysOutOfTheReport() throws IOException {
    jar(
        "acme",
        "Acme",
        plugIn(
            "System.out.println(\"loaded\"); return List.of(rule());",
            "System.out.println(\"at work\"); report.inspected();"));

    assertThat(document(folder, GOOD).path("verdict").asText()).isEqualTo("PASS");
    assertThat(shell.err()).contains("loaded", "at work");
  }
}
