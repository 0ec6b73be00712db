package dev.greenlight.report.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The documents that were judged, and the archives that they came in, as {@code artifacts} of
 * SARIF.
 */
final class SarifArtifacts {
  /** Paths are relative to where the command was called: in a checkout, the root of the sources. */
  static final String BASE = "SRCROOT";

  private static final int NO_PARENT = -1;

  /** What is kept of each document until the end. */
  private record Artifact(String source, int parent, ValidationResult judged) {}

  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, Integer> archives = new HashMap<>();

  /** Notes a document, and the archive that it came in. */
  int add(ValidationResult result) {
    int bang = result.source().indexOf('!');
    boolean packed =
        bang > 0 && result.source().substring(0, bang).toLowerCase(Locale.ROOT).endsWith(".zip");
    int parent = NO_PARENT;
    if (packed) {
      parent = archives.computeIfAbsent(result.source().substring(0, bang), this::archive);
    }
    artifacts.add(new Artifact(result.source(), parent, withoutFindings(result)));
    return artifacts.size() - 1;
  }

  private int archive(String source) {
    artifacts.add(new Artifact(source, NO_PARENT, null));
    return artifacts.size() - 1;
  }

  /** Findings are written at once and not kept: memory depends on the number of documents. */
  private static ValidationResult withoutFindings(ValidationResult result) {
    return new ValidationResult(
        result.source(),
        result.bytes(),
        result.sha256(),
        result.root(),
        result.espiVersion(),
        result.profile(),
        result.verdict(),
        new ValidationResult.Schema(result.schema().verdict(), List.of(), result.schema().total()),
        result.functionBlocks(),
        List.of(),
        result.counts(),
        result.advised(),
        List.of());
  }

  /** Writes an {@code artifactLocation}. */
  void location(JsonGenerator json, int index) throws IOException {
    String source = artifacts.get(index).source();
    json.writeObjectFieldStart("artifactLocation");
    place(json, source);
    json.writeNumberField("index", index);
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String source) throws IOException {
    json.writeStringField("uri", uri(source));
    if (isRelative(source)) {
      json.writeStringField("uriBaseId", BASE);
    }
  }

  /** A member of an archive has a path below that of the archive: {@code a.zip!/inner/feed.xml}. */
  static String uri(String source) {
    try {
      String path = source.replace('\\', '/').replaceFirst("(?i)(\\.zip)!", "$1!/");
      return isRelative(source)
          ? new URI(null, null, path.startsWith("./") ? path.substring(2) : path, null)
              .getRawPath()
              .replace(":", "%3A")
          : new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be quoted", e);
    }
  }

  private static boolean isRelative(String source) {
    return !source.startsWith("/") && !source.matches("[A-Za-z]:[\\\\/].*");
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (Artifact artifact : artifacts) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      place(json, artifact.source());
      if (artifact.source().equals("-")) {
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "standard input");
        json.writeEndObject();
      }
      json.writeEndObject();
      if (artifact.parent() != NO_PARENT) {
        json.writeNumberField("parentIndex", artifact.parent());
      }
      if (artifact.judged() == null) {
        json.writeStringField("mimeType", "application/zip");
      } else {
        judged(json, artifact.judged());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void judged(JsonGenerator json, ValidationResult result) throws IOException {
    if (!result.sha256().isEmpty()) {
      json.writeNumberField("length", result.bytes());
      json.writeStringField("mimeType", "application/xml");
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", result.sha256());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", result.verdict().name());
    json.writeStringField("espiVersion", result.judgedAs().map(EspiVersion::id).orElse(null));
    json.writeStringField("schemaVerdict", result.schema().verdict().name());
    json.writeNumberField("schemaErrors", result.schema().total());
    json.writeNumberField("errors", result.counts().error());
    json.writeNumberField("warnings", result.counts().warning());
    json.writeNumberField("notes", result.counts().info());
    json.writeObjectFieldStart("functionBlocks");
    for (ValidationResult.Block block : result.functionBlocks()) {
      json.writeStringField(block.id().toString(), block.verdict().name());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
