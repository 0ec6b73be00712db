package dev.greenlight.report.validation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Location;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Json;
import dev.greenlight.report.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes results of {@code validate} as SARIF 2.1.0 (OASIS), so that tools for code review show
 * each finding at its line. Results are written as they come; what is kept until the end is a few
 * lines for each document and the rules that found something.
 */
public final class ValidationSarif {
  /** What SARIF says of the whole process, whether or not the documents are right. */
  private record Notification(String level, String text, int artifact) {}

  private final JsonGenerator json;
  private final String version;
  private final Optional<URI> pages;
  private final Map<String, RuleEntry> known = new HashMap<>();
  private final Map<String, SarifRule> used = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final SarifArtifacts artifacts = new SarifArtifacts();
  private final List<Notification> notifications = new ArrayList<>();

  /**
   * Begins the log.
   *
   * @param version of the harness
   * @param pages folder of the generated documentation of the rules, if people can be sent there
   */
  public ValidationSarif(
      OutputStream out, RuleBook book, String version, Profile profile, Optional<URI> pages) {
    this.version = version;
    this.pages = pages;
    book.rules().forEach(rule -> known.put(rule.id(), rule));
    try {
      json = Json.COMPACT.getFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      json.writeObjectFieldStart("automationDetails");
      json.writeStringField("id", "greenlight/validate/" + profile.id());
      json.writeEndObject();
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(SarifArtifacts.BASE);
      json.writeObjectFieldStart("description");
      json.writeStringField("text", "the folder in which the command was called");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayFieldStart("results");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the findings of one document. */
  public void write(JudgedDocument judged) {
    ValidationResult result = judged.result();
    int artifact = artifacts.add(result);
    SarifFingerprints fingerprints = new SarifFingerprints();
    try {
      for (SchemaError error : result.schema().errors()) {
        schemaError(error, result, artifact, fingerprints);
      }
      for (FeedFinding finding : result.findings()) {
        finding(finding, result, artifact, fingerprints);
      }
      for (JudgedDocument.Split split : judged.splits()) {
        split(split, result, artifact, fingerprints);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean unread = result.bytes() == 0 && result.verdict() == Verdict.INCONCLUSIVE;
    for (String note : result.notes()) {
      notifications.add(new Notification(unread ? "error" : "note", note, artifact));
    }
  }

  private void schemaError(
      SchemaError error, ValidationResult result, int artifact, SarifFingerprints fingerprints)
      throws IOException {
    used.putIfAbsent(SarifRule.SCHEMA.id(), SarifRule.SCHEMA);
    begin(SarifRule.SCHEMA.id(), SarifRule.level(Severity.ERROR), error.message());
    Location at = new Location(error.line(), error.column(), "");
    location(at, artifact);
    fingerprints.write(json, List.of(SarifRule.SCHEMA.id(), result.source(), error.message()));
    json.writeObjectFieldStart("properties");
    json.writeNumberField("occurrences", result.schema().total());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(
      FeedFinding finding, ValidationResult result, int artifact, SarifFingerprints fingerprints)
      throws IOException {
    used.computeIfAbsent(finding.rule(), id -> described(finding));
    begin(
        finding.rule(),
        SarifRule.level(finding.severity()),
        finding.message() + ". Mend: " + finding.fix());
    location(finding.location(), artifact);
    fingerprints.write(
        json,
        List.of(
            finding.rule(),
            finding.kind(),
            result.source(),
            finding.location().path(),
            finding.observed()));
    json.writeObjectFieldStart("properties");
    json.writeStringField("kind", finding.kind());
    json.writeStringField("expected", Characters.visible(finding.expected()));
    json.writeStringField("observed", Characters.visible(finding.observed()));
    json.writeNumberField("occurrences", finding.occurrences());
    json.writeNumberField("alike", finding.alike());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** No defect: what another reading of a rule says of the document. */
  private void split(
      JudgedDocument.Split split,
      ValidationResult result,
      int artifact,
      SarifFingerprints fingerprints)
      throws IOException {
    used.computeIfAbsent(split.rule(), id -> SarifRule.of(known.get(id)));
    begin(
        split.rule(),
        "none",
        "As coded in 2018 this test says %s of the document, by its label %s. %s"
            .formatted(split.publishedVerdict(), split.mendedVerdict(), split.dispute())
            .strip());
    json.writeStringField("kind", "informational");
    location(Location.UNKNOWN, artifact);
    fingerprints.write(json, List.of(split.rule(), "dispute", result.source()));
    json.writeObjectFieldStart("properties");
    json.writeStringField("published", split.publishedVerdict().name());
    json.writeStringField("byLabel", split.mendedVerdict().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  private SarifRule described(FeedFinding finding) {
    RuleEntry rule = known.get(finding.rule());
    return rule != null
        ? SarifRule.of(rule)
        : new SarifRule(
            finding.rule(),
            finding.kind(),
            finding.why(),
            finding.fix(),
            finding.severity(),
            List.of("plug-in"),
            false);
  }

  private void begin(String rule, String level, String message) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", rule);
    json.writeNumberField("ruleIndex", indexes.computeIfAbsent(rule, id -> indexes.size()));
    json.writeStringField("level", level);
    json.writeObjectFieldStart("message");
    json.writeStringField("text", Characters.visible(message));
    json.writeEndObject();
  }

  private void location(Location at, int artifact) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifacts.location(json, artifact);
    if (at.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", at.line());
      if (at.column() > 0) {
        json.writeNumberField("startColumn", at.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!at.path().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", at.path());
      json.writeStringField("kind", "element");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  /**
   * Ends the log; the stream below stays open.
   *
   * @param exitCode of the process
   * @param complete whether every input could be read
   */
  public void end(int exitCode, boolean complete) {
    try {
      json.writeEndArray();
      artifacts.write(json);
      tool();
      invocation(exitCode, complete);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Greenlight");
    json.writeStringField("version", version);
    json.writeStringField("semanticVersion", version);
    json.writeArrayFieldStart("rules");
    for (SarifRule rule : used.values()) {
      rule.write(json, pages);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(int exitCode, boolean complete) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", complete);
    json.writeNumberField("exitCode", exitCode);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Notification notification : notifications) {
      json.writeStartObject();
      json.writeStringField("level", notification.level());
      json.writeObjectFieldStart("message");
      json.writeStringField("text", Characters.visible(notification.text()));
      json.writeEndObject();
      location(Location.UNKNOWN, notification.artifact());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
