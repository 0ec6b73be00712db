package dev.greenlight.report.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Severity;
import dev.greenlight.report.RuleAddress;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A {@code reportingDescriptor} of SARIF.
 *
 * @param about what people read under it
 * @param why the requirement behind it, and what a breach costs
 * @param tags function blocks that own it
 * @param isDocumented whether the generated documentation has a place for it
 */
record SarifRule(
    String id,
    String about,
    String why,
    String fix,
    Severity severity,
    List<String> tags,
    boolean isDocumented) {

  /** What the schemas say has no rule in the catalogue. */
  static final SarifRule SCHEMA =
      new SarifRule(
          "XSD",
          "The document is valid against the schemas of ESPI and Atom",
          "REQ.21 publishes the schemas; readers that are generated from them refuse anything else",
          "Compare the element with the schema: names, order, and the form of each value",
          Severity.ERROR,
          List.of("schema"),
          false);

  static SarifRule of(RuleEntry rule) {
    return new SarifRule(
        rule.id(),
        rule.title(),
        rule.why(),
        rule.fix(),
        rule.severity(),
        rule.functionBlocks().stream().map(FunctionBlockId::toString).toList(),
        true);
  }

  /** {@code error}, {@code warning} or {@code note}. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /**
   * Writes it.
   *
   * @param pages folder of the generated documentation; empty when nobody can be sent there
   */
  void write(JsonGenerator json, Optional<URI> pages) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", name());
    text(json, "shortDescription", about);
    text(json, "fullDescription", about + ". Why: " + why + ".");
    json.writeObjectFieldStart("help");
    json.writeStringField("text", "How to mend: " + fix + ". Why: " + why + ".");
    json.writeStringField("markdown", "**How to mend:** " + fix + "\n\n**Why:** " + why);
    json.writeEndObject();
    if (pages.isPresent() && isDocumented) {
      json.writeStringField("helpUri", RuleAddress.below(pages.get(), id));
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(severity));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String tag : tags) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The duty as one word, such as {@code TheFeedHasAnId}. */
  private String name() {
    StringBuilder name = new StringBuilder();
    for (String word : about.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.toString();
  }

  private static void text(JsonGenerator json, String member, String text) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
