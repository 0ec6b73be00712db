package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.SampleRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultJsonTest {
  @TempDir private Path folder;
  private RunResult result;
  private ObjectNode json;

  @BeforeEach
  void playRun() throws IOException {
    result = SampleRun.in(folder.resolve("evidence")).result();
    json = (ObjectNode) Json.COMPACT.readTree(ResultJson.toText(result));
  }

  @Test
  void sampleRun_holdsEveryVerdict() {
    assertThat(result.testCases())
        .allSatisfy(
            each ->
                assertThat(each.verdict())
                    .isEqualTo(SampleRun.expected().get(each.testCase().id())))
        .hasSize(SampleRun.expected().size());
    assertThat(new HashSet<>(SampleRun.expected().values()))
        .containsExactlyInAnyOrder(Verdict.values());
  }

  @Test
  void writtenAndReadAgain_isTheSame() {
    Path file = folder.resolve(ResultJson.FILE);
    ResultJson.write(result, file);

    assertThat(ResultJson.read(file)).isEqualTo(result);
    assertThat(ResultJson.toText(ResultJson.read(file))).isEqualTo(ResultJson.toText(result));
  }

  @Test
  void resultOfAResumedRun_isReadAgainTheSame() {
    RunResult resumed =
        new RunResult(
            result.formatVersion(),
            result.verdict(),
            result.about().resumed("2026-11-23T11:00:00Z"),
            result.functionBlocks(),
            result.testCases(),
            result.disputes(),
            result.waivers());
    Path file = folder.resolve(ResultJson.FILE);
    ResultJson.write(resumed, file);

    assertThat(ResultJson.read(file)).isEqualTo(resumed).isNotEqualTo(result);
  }

  @Test
  void startsOfTheCases_standInTheTimingButOfThoseThatNeverBegan() {
    JsonNode starts = json.path("timing").path("testCaseStartedAt");
    assertThat(starts.path("TC_PASS").asText()).isEqualTo("2026-11-23T10:00:01Z");
    assertThat(starts.has("TC_NA")).isFalse();
  }

  @Test
  void waivers_standAtTheirCaseAndInAListOfTheirOwn() throws IOException {
    RunResult waived =
        SampleRun.in(folder.resolve("waived"))
            .resultWith(SampleRun.waiverOf("TC_FAIL_a"), SampleRun.waiverOf("TC_PASS"));
    Path file = folder.resolve(ResultJson.FILE);
    ResultJson.write(waived, file);

    assertThat(ResultJson.read(file)).isEqualTo(waived);
    json = (ObjectNode) Json.COMPACT.readTree(file.toFile());
    assertThat(testCase("TC_FAIL_a").path("verdict").asText()).isEqualTo("FAIL");
    assertThat(testCase("TC_FAIL_a").path("waiver").path("ticket").asText()).isEqualTo("GB-12");
    assertThat(testCase("TC_FAIL_b").path("waiver").isNull()).isTrue();
    assertThat(json.path("waivers"))
        .extracting(each -> each.path("testCase").asText() + " " + each.path("state").asText())
        .containsExactly("TC_FAIL_a APPLIED", "TC_PASS STALE");
  }

  @Test
  void contract_isKept() {
    assertThat(json.path("formatVersion").asInt()).isEqualTo(1);
    assertThat(json.path("verdict").asText()).isEqualTo("ERROR");
    assertThat(json.path("profile").asText()).isEqualTo("certification");
    assertThat(json.path("espiVersion").asText()).isEqualTo("4.0");
    JsonNode block = json.path("functionBlocks").path(1);
    assertThat(block.path("id").asText()).isEqualTo("FB_31");
    assertThat(block.path("title").asText()).isEqualTo("Authorization & OAuth");
    assertThat(block.path("verdict").asText()).isEqualTo("ERROR");
    assertThat(block.path("decided").asInt()).isEqualTo(4);
    JsonNode failed = testCase("TC_FAIL_a");
    assertThat(names(failed))
        .startsWith(
            "id",
            "functionBlock",
            "role",
            "title",
            "legacyIds",
            "verdict",
            "reason",
            "evidence",
            "checks");
    assertThat(failed.path("role").asText()).isEqualTo("custodian");
    assertThat(failed.path("legacyIds").path(0).asText()).isEqualTo("FB_14/FAIL_a");
    assertThat(failed.path("verdict").asText()).isEqualTo("FAIL");
    assertThat(failed.path("reason").isNull()).isTrue();
    assertThat(failed.path("evidence").path(0).asText()).startsWith("e");
    JsonNode check = failed.path("checks").path(1);
    assertThat(names(check)).startsWith("id", "requirement", "verdict", "inspected", "findings");
    assertThat(check.path("inspected").asInt()).isEqualTo(1);
    assertThat(check.path("findings").path(0).path("kind").asText()).isEqualTo("NotRefused");
  }

  @Test
  void everythingThatChangesFromRunToRun_standsInTimingAndRunId() {
    json.remove("timing");
    ((ObjectNode) json.path("about")).remove("runId");

    assertThat(json.toString()).doesNotContain("2026-11-23T10", "illis", "run-1");
  }

  @Test
  void writtenResult_fitsThePublishedSchema() throws IOException {
    assertThat(schema().validate(ResultJson.toText(result), InputFormat.JSON)).isEmpty();
  }

  @Test
  void brokenResults_doNotFitThePublishedSchema() throws IOException {
    List<ObjectNode> broken = new ArrayList<>();
    broken.add(json.deepCopy().without("verdict"));
    broken.add(json.deepCopy().put("verdict", "GREEN"));
    broken.add(json.deepCopy().put("formatVersion", 2));
    ObjectNode passOnNothing = json.deepCopy();
    ((ObjectNode) passOnNothing.path("functionBlocks").path(1))
        .put("verdict", "PASS")
        .put("decided", 0);
    broken.add(passOnNothing);
    ObjectNode passWithoutCheck = json.deepCopy();
    ((ObjectNode) passWithoutCheck.path("testCases").path(0))
        .put("verdict", "PASS")
        .putArray("checks");
    broken.add(passWithoutCheck);

    for (ObjectNode each : broken) {
      assertThat(schema().validate(each)).as("%s", each).isNotEmpty();
    }
  }

  @Test
  void everyMemberWritten_isDescribedByTheSchema() throws IOException {
    Set<String> described = new HashSet<>();
    collectNames(Json.COMPACT.readTree(schemaText()), described);
    ((ObjectNode) json.path("timing")).putObject("testCaseMillis");
    ((ObjectNode) json.path("timing")).putObject("testCaseStartedAt");
    Set<String> written = new HashSet<>();
    collectNames(json, written);

    assertThat(described).containsAll(written);
  }

  @Test
  void laterFormatVersion_isRefusedInOneLine() {
    String later = json.put("formatVersion", 2).toString();

    assertThatThrownBy(() -> ResultJson.fromText(later, "old/result.json"))
        .isInstanceOf(BadEvidence.class)
        .hasMessage(
            "old/result.json has format version 2, this version of Greenlight reads up to 1:"
                + " use a later one");
  }

  @Test
  void otherText_isRefusedInOneLine() {
    for (String text : List.of("", "[]", "{}", "{\"formatVersion\":1}", "{", "<x/>")) {
      assertThatThrownBy(() -> ResultJson.fromText(text, "x.json"))
          .as(text)
          .isInstanceOf(BadEvidence.class)
          .message()
          .startsWith("x.json is no result")
          .doesNotContain("\n");
    }
  }

  @Test
  void missingFile_isRefusedInOneLine() {
    assertThatThrownBy(() -> ResultJson.read(folder.resolve("none.json")))
        .isInstanceOf(BadEvidence.class)
        .hasMessage(folder.resolve("none.json") + ": no such file");
  }

  @Test
  void memberOfALaterHarness_isPassedOver() throws IOException {
    json.put("somethingNew", true);
    Path file = Files.writeString(folder.resolve("new.json"), json.toString());

    assertThat(ResultJson.read(file)).isEqualTo(result);
  }

  private JsonNode testCase(String id) {
    for (JsonNode each : json.path("testCases")) {
      if (each.path("id").asText().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("no case " + id);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    names.addAll(names(node));
    node.forEach(child -> collectNames(child, names));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText(), InputFormat.JSON);
  }

  private static String schemaText() throws IOException {
    try (InputStream in = ResultJson.class.getResourceAsStream("/schema/result.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
