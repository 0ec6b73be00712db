package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureResultsTest {
  private static final Map<Verdict, String> STATUS =
      Map.of(
          Verdict.PASS, "passed",
          Verdict.WARNING, "passed",
          Verdict.FAIL, "failed",
          Verdict.REVIEW, "broken",
          Verdict.INCONCLUSIVE, "broken",
          Verdict.BLOCKED, "broken",
          Verdict.ERROR, "broken",
          Verdict.NOT_APPLICABLE, "skipped");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private SampleRun run;
  private Path out;
  private Map<String, JsonNode> byCase;

  @BeforeEach
  void write() throws IOException {
    run = SampleRun.in(folder.resolve("evidence"));
    out = folder.resolve(AllureResults.FOLDER);
    write(run.result());
  }

  private void write(RunResult written) throws IOException {
    new AllureResults(SampleRun.catalogue()).write(written, run.journal(), out);
    byCase = new HashMap<>();
    for (Path file : files("-result.json")) {
      JsonNode result = JSON.readTree(file.toFile());
      byCase.put(result.path("historyId").asText(), result);
    }
  }

  @Test
  void everyCase_standsOnTheTimeLineWhereItWas() {
    long run = Instant.parse("2026-11-23T10:00:00Z").toEpochMilli();
    assertThat(byCase.get("TC_PASS").path("start").asLong()).isEqualTo(run + 1000);
    assertThat(byCase.get("TC_PASS").path("stop").asLong()).isEqualTo(run + 1120);
    assertThat(byCase.get("TC_WARN").path("start").asLong()).isEqualTo(run + 2000);
    assertThat(byCase.get("TC_NA").path("start").asLong()).as("never began").isEqualTo(run);
  }

  @Test
  void waivedFailure_isKnownAndMutedAndSaysWhy() throws IOException {
    write(run.resultWith(SampleRun.waiverOf("TC_FAIL_a")));
    JsonNode details = byCase.get("TC_FAIL_a").path("statusDetails");
    assertThat(details.path("known").asBoolean()).isTrue();
    assertThat(details.path("muted").asBoolean()).isTrue();
    assertThat(details.path("message").asText())
        .startsWith("FAIL")
        .contains("waived: known since <spring> [GB-12]");
    assertThat(byCase.get("TC_FAIL_a").path("status").asText()).isEqualTo("failed");
    assertThat(byCase.get("TC_FAIL_b").path("statusDetails").path("muted").asBoolean()).isFalse();
  }

  @Test
  void everyVerdict_hasItsStatus() {
    assertThat(byCase).containsOnlyKeys(SampleRun.expected().keySet());
    SampleRun.expected()
        .forEach(
            (id, verdict) -> {
              assertThat(byCase.get(id).path("status").asText())
                  .as(id)
                  .isEqualTo(STATUS.get(verdict));
              assertThat(byCase.get(id).path("statusDetails").path("message").asText())
                  .startsWith(verdict.name());
            });
  }

  @Test
  void everyVerdictThatIsNoPlainPass_hasItsOwnCategory() throws IOException {
    JsonNode categories = JSON.readTree(out.resolve("categories.json").toFile());
    SampleRun.expected()
        .forEach(
            (id, verdict) -> {
              JsonNode result = byCase.get(id);
              long matching =
                  StreamSupport.stream(categories.spliterator(), false)
                      .filter(category -> matches(category, result))
                      .count();
              assertThat(matching).as(id).isEqualTo(verdict == Verdict.PASS ? 0 : 1);
            });
  }

  private static boolean matches(JsonNode category, JsonNode result) {
    return category.path("matchedStatuses").path(0).equals(result.path("status"))
        && Pattern.matches(
            category.path("messageRegex").asText(),
            result.path("statusDetails").path("message").asText());
  }

  @Test
  void labels_nameBlockDutyAndWeight() {
    JsonNode failed = byCase.get("TC_FAIL_a");

    assertThat(labels(failed, "epic")).containsExactly("FB_31 Authorization & OAuth");
    assertThat(labels(failed, "feature")).containsExactly("An authorization code opens only once");
    assertThat(labels(failed, "severity")).containsExactly("critical");
    assertThat(labels(byCase.get("TC_WARN"), "severity")).containsExactly("normal");
    assertThat(labels(failed, "legacyId")).containsExactly("FB_14/FAIL_a");
    assertThat(labels(failed, "tag"))
        .containsExactly("FB_31", "TC_FAIL_a", "custodian", "negative");
  }

  @Test
  void steps_areTheChecks() {
    JsonNode steps = byCase.get("TC_FAIL_a").path("steps");

    assertThat(steps).hasSize(2);
    assertThat(steps.path(0).path("name").asText()).isEqualTo("Answers[]: PASS (1 inspected)");
    assertThat(steps.path(0).path("status").asText()).isEqualTo("passed");
    assertThat(steps.path(1).path("status").asText()).isEqualTo("failed");
    assertThat(steps.path(1).path("statusDetails").path("message").asText())
        .contains("NotRefused", "expected   400 invalid_grant", "mend       Forget a code");
  }

  @Test
  void attachments_areTheExchangesAsText() throws IOException {
    JsonNode attachment = byCase.get("TC_FAIL_a").path("steps").path(1).path("attachments").path(0);

    assertThat(attachment.path("type").asText()).isEqualTo("text/plain");
    assertThat(attachment.path("source").asText()).endsWith("-attachment.txt");
    assertThat(Files.readString(out.resolve(attachment.path("source").asText())))
        .startsWith("POST https://localhost:8443/token?access_token=redacted-")
        .contains("Authorization: Bearer redacted-", "HTTP 200", "<script>alert('x')</script>")
        .doesNotContain("\u0000", SampleRun.SECRET);
  }

  @Test
  void evidenceThatNoCheckSaw_hangsOnTheCase() {
    assertThat(byCase.get("TC_INCONCLUSIVE").path("attachments")).hasSize(1);
    assertThat(byCase.get("TC_PASS").path("attachments")).hasSize(2);
  }

  @Test
  void everyAttachmentNamed_isThere() throws IOException {
    Set<String> named = new HashSet<>();
    byCase
        .values()
        .forEach(each -> each.findValues("source").forEach(it -> named.add(it.asText())));

    assertThat(files("-attachment.txt").stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void environment_isPageOneWithoutTheDateOfWriting() throws IOException {
    Properties environment = new Properties();
    try (InputStream in = Files.newInputStream(out.resolve("environment.properties"))) {
      environment.load(in);
    }
    assertThat(environment)
        .containsEntry("target", "Example Utility <staging>")
        .containsEntry("espiVersion", "4.0")
        .containsEntry("verdict", "ERROR")
        .containsEntry("deviation", "RedeemsCodeTwice");
    assertThat(Files.readString(out.resolve("environment.properties"))).doesNotContain("#");
  }

  @Test
  void writtenAgain_replacesTheOldAndLeavesWhatIsNotOurs() throws IOException {
    Files.writeString(out.resolve("old-result.json"), "{}");
    Files.writeString(out.resolve("notes.md"), "mine");

    new AllureResults(SampleRun.catalogue()).write(run.result(), run.journal(), out);

    assertThat(files("-result.json")).hasSize(SampleRun.expected().size());
    assertThat(out.resolve("notes.md")).hasContent("mine");
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private static List<String> labels(JsonNode result, String name) {
    return StreamSupport.stream(result.path("labels").spliterator(), false)
        .filter(label -> label.path("name").asText().equals(name))
        .map(label -> label.path("value").asText())
        .toList();
  }
}
