package dev.greenlight.report.validation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes results of {@code validate} as JSON, one document after the other. */
public final class ValidationJson {
  private static final int FORMAT_VERSION = 1;

  private final JsonGenerator json;

  /** Begins the object. */
  public ValidationJson(OutputStream out) {
    try {
      json = Json.COMPACT.getFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeNumberField("formatVersion", FORMAT_VERSION);
      json.writeArrayFieldStart("documents");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one document. */
  public void write(JudgedDocument judged) {
    ValidationResult result = judged.result();
    try {
      json.writeStartObject();
      json.writeStringField("source", result.source());
      json.writeNumberField("bytes", result.bytes());
      json.writeStringField("sha256", result.sha256().isEmpty() ? null : result.sha256());
      json.writeStringField("root", result.root());
      json.writeStringField("espiVersion", result.judgedAs().map(EspiVersion::id).orElse(null));
      json.writeStringField("profile", result.profile().id());
      json.writeStringField("verdict", result.verdict().name());
      schema(result.schema());
      json.writeArrayFieldStart("functionBlocks");
      for (ValidationResult.Block block : result.functionBlocks()) {
        block(block);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (ValidationResult.FeedFinding finding : result.findings()) {
        finding(finding);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      json.writeNumberField("error", result.counts().error());
      json.writeNumberField("warning", result.counts().warning());
      json.writeNumberField("info", result.counts().info());
      json.writeEndObject();
      if (!result.plugInRules().isEmpty()) {
        plugInRules(result.plugInRules());
      }
      if (!judged.splits().isEmpty()) {
        disputes(judged.splits());
      }
      strings("notes", result.notes());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void schema(ValidationResult.Schema schema) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeStringField("verdict", schema.verdict().name());
    json.writeNumberField("total", schema.total());
    json.writeArrayFieldStart("errors");
    for (ValidationResult.SchemaError error : schema.errors()) {
      json.writeStartObject();
      json.writeNumberField("line", error.line());
      json.writeNumberField("column", error.column());
      json.writeStringField("message", error.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void block(ValidationResult.Block block) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", block.id().toString());
    json.writeStringField("verdict", block.verdict().name());
    json.writeNumberField("inspected", block.inspected());
    strings("failedRules", block.failedRules());
    json.writeStringField("reason", block.reason());
    json.writeEndObject();
  }

  private void plugInRules(Collection<ValidationResult.PlugInRule> rules) throws IOException {
    json.writeArrayFieldStart("plugInRules");
    for (ValidationResult.PlugInRule rule : rules) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeStringField("title", rule.title());
      json.writeStringField("verdict", rule.verdict().name());
      json.writeNumberField("inspected", rule.inspected());
      json.writeStringField("reason", rule.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void disputes(Collection<JudgedDocument.Split> splits) throws IOException {
    json.writeArrayFieldStart("disputes");
    for (JudgedDocument.Split split : splits) {
      json.writeStartObject();
      json.writeStringField("rule", split.rule());
      json.writeStringField("title", split.title());
      json.writeStringField("published", split.publishedVerdict().name());
      json.writeStringField("byLabel", split.mendedVerdict().name());
      json.writeStringField("dispute", split.dispute().isEmpty() ? null : split.dispute());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(ValidationResult.FeedFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("kind", finding.kind());
    json.writeStringField("severity", finding.severity().id());
    strings(
        "functionBlocks",
        finding.functionBlocks().stream().map(FunctionBlockId::toString).toList());
    json.writeNumberField("occurrences", finding.occurrences());
    json.writeNumberField("alike", finding.alike());
    json.writeNumberField("line", finding.location().line());
    json.writeNumberField("column", finding.location().column());
    json.writeStringField("path", finding.location().path());
    json.writeStringField("message", finding.message());
    json.writeStringField("expected", finding.expected());
    json.writeStringField("observed", finding.observed());
    json.writeStringField("why", finding.why());
    json.writeStringField("fix", finding.fix());
    json.writeEndObject();
  }

  private void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Ends the object; the stream below stays open. */
  public void end() {
    try {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
