package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What {@code validate --format sarif} promises to tools for code review. */
@Isolated
final class SarifTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GAP = "fixtures/feeds/bad/ReadingsAreContiguous/gap-of-one-hour.xml";
  private static final String REFUSED = "fixtures/feeds/bad/DocumentIsWellFormed";

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;
  private int code;

  private JsonNode run(String... arguments) throws JsonProcessingException {
    return log(arguments).path("runs").path(0);
  }

  private JsonNode log(String... arguments) throws JsonProcessingException {
    List<String> all = new ArrayList<>(List.of("validate", "--format", "sarif"));
    all.addAll(List.of(arguments));
    code = shell.run(all.toArray(String[]::new));
    return JSON.readTree(shell.out());
  }

  @Test
  void logOverManyDocuments_isAsSarifAsks() throws IOException {
    Path zip = zipped("a b.zip", "in ner/feed.xml");
    JsonNode log =
        log(
            "--disputes",
            "--profile",
            "strict",
            "fixtures/feeds/bad",
            zip.toString(),
            "nowhere.xml");

    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-parts.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema, InputFormat.JSON)
                  .validate(log))
          .isEmpty();
    }
    JsonNode run = log.path("runs").path(0);
    assertThat(run.path("results")).hasSizeGreaterThan(100);
    referencesHold(run);
  }

  /** What a schema cannot say: indexes lead to what is meant, fingerprints tell results apart. */
  private static void referencesHold(JsonNode run) {
    JsonNode rules = run.path("tool").path("driver").path("rules");
    Map<String, Set<String>> prints = new HashMap<>();
    for (JsonNode result : run.path("results")) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
      JsonNode location = result.at("/locations/0/physicalLocation/artifactLocation");
      JsonNode artifact = run.path("artifacts").path(location.path("index").asInt());
      assertThat(artifact.at("/location/uri")).isEqualTo(location.path("uri"));
      String print = result.at("/partialFingerprints/greenlightFinding~1v1").asText();
      String source = location.path("uri").asText();
      assertThat(prints.computeIfAbsent(source, key -> new HashSet<>()).add(print)).isTrue();
    }
  }

  private Path zipped(String name, String member) throws IOException {
    Path zip = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(member));
      Files.copy(Path.of(GAP), out);
    }
    return zip;
  }

  @Test
  void finding_hasItsPlaceAndItsLevel() throws IOException {
    JsonNode result = run(GAP).path("results").path(0);

    assertThat(code).isZero();
    assertThat(result.path("ruleId").asText()).isEqualTo("GBX-INT-01");
    assertThat(result.path("level").asText()).isEqualTo("warning");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(92);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(GAP);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/feed/entry[5]/content/IntervalBlock/IntervalReading[2]");
  }

  @Test
  void dispute_isNoDefect() throws IOException {
    String feed = "fixtures/feeds/bad/EntriesHaveOneSelfAndUp/two-self-links.xml";
    JsonNode results = run("--disputes", feed).path("results");

    assertThat(results).hasSize(2);
    JsonNode dispute = results.path(1);
    assertThat(dispute.path("ruleId").asText()).isEqualTo("D014");
    assertThat(dispute.path("kind").asText()).isEqualTo("informational");
    assertThat(dispute.path("level").asText()).isEqualTo("none");
    assertThat(dispute.at("/properties/published").asText()).isEqualTo("FAIL");
    assertThat(dispute.at("/properties/byLabel").asText()).isEqualTo("PASS");
    assertThat(run(feed).path("results")).hasSize(1);
  }

  @Test
  void severityOfTheProfile_isTheLevel() throws IOException {
    JsonNode result = run("--profile", "strict", GAP).path("results").path(0);

    assertThat(code).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(result.path("level").asText()).isEqualTo("error");
  }

  @Test
  void rule_saysHowToMendAndWhereToReadOn() throws IOException {
    JsonNode rule =
        run("--rule-pages", "https://example.org/rules", GAP).at("/tool/driver/rules/0");

    assertThat(rule.path("helpUri").asText())
        .isEqualTo("https://example.org/rules/GBX-INT.md#gbx-int-01");
    assertThat(rule.at("/help/text").asText()).contains("Send the missing reading");
    assertThat(shell.run("validate", "--format", "sarif", "--rule-pages", "rules", GAP))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void ruleOfAnInstallation_isAnAbsoluteAddressOfAFile() throws IOException {
    assertThat(run(GAP).at("/tool/driver/rules/0/helpUri").asText())
        .startsWith("file:///")
        .endsWith("/rules/GBX-INT.md#gbx-int-01");
  }

  @Test
  void memberOfAnArchive_isAnArtifactInsideAnother() throws IOException {
    JsonNode run = run(zipped("a.zip", "inner/feed.xml").toString());

    JsonNode member = run.at("/artifacts/1");
    assertThat(run.at("/artifacts/0/mimeType").asText()).isEqualTo("application/zip");
    assertThat(member.path("parentIndex").asInt()).isZero();
    assertThat(member.at("/location/uri").asText())
        .startsWith("file:///")
        .endsWith("/a.zip!/inner/feed.xml");
  }

  @Test
  void lineAboveTheFinding_doesNotChangeItsFingerprint() throws IOException {
    Path feed = folder.resolve("feed.xml");
    String xml = Files.readString(Path.of(GAP));
    Files.writeString(feed, xml);
    JsonNode before = run(feed.toString()).path("results").path(0);
    Files.writeString(feed, xml.replaceFirst("<feed", "\n\n<feed"));
    JsonNode after = run(feed.toString()).path("results").path(0);

    assertThat(after.at("/locations/0/physicalLocation/region"))
        .isNotEqualTo(before.at("/locations/0/physicalLocation/region"));
    assertThat(after.path("partialFingerprints")).isEqualTo(before.path("partialFingerprints"));
  }

  @Test
  void findingsAreCappedAsInJson_andCountedExactly() throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>"
                + "<IntervalBlock xmlns='http://naesb.org/espi'>");
    for (int i = 0; i < 1500; i++) {
      xml.append("<IntervalReading><value>1</value></IntervalReading>\n");
    }
    Path feed = folder.resolve("feed.xml");
    Files.writeString(feed, xml + "</IntervalBlock></content></entry></feed>");
    long listed = 0;
    for (JsonNode result : run(feed.toString()).path("results")) {
      if (result.path("ruleId").asText().equals("D044")) {
        listed++;
        assertThat(result.at("/properties/occurrences").asInt()).isEqualTo(1500);
      }
    }
    assertThat(listed).isEqualTo(1000);
  }

  @Test
  void invocation_tellsExitCodeAndWhatCouldNotBeRead() throws IOException {
    JsonNode invocation = run(GAP, "nowhere.xml").at("/invocations/0");

    assertThat(invocation.path("exitCode").asInt()).isEqualTo(code).isEqualTo(3);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.findValuesAsText("level")).contains("error");

    JsonNode refused = run(REFUSED).at("/invocations/0");
    assertThat(refused.path("exitCode").asInt()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(refused.path("executionSuccessful").asBoolean()).isTrue();
  }
}
