package dev.greenlight.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenlight.model.RunResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes and reads {@code result.json}, the result of a run for programs. Published as {@code
 * schema/result.schema.json}; a higher {@code formatVersion} is refused.
 */
public final class ResultJson {
  /** Name of the file in the folder of a run. */
  public static final String FILE = "result.json";

  /** Larger than any result of this harness; a hostile file must not exhaust the heap. */
  private static final long MAX_BYTES = 256L << 20;

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter PRETTY =
      Json.COMPACT.writer(
          new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES));

  private ResultJson() {}

  /** The text of the file: two results of equal content give equal texts. */
  public static String toText(RunResult result) {
    try {
      return PRETTY.writeValueAsString(ResultJsonDocument.of(result)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result can always be written as JSON", e);
    }
  }

  /** Writes the file. */
  public static void write(RunResult result, Path file) {
    try {
      Files.writeString(file, toText(result));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws BadEvidence when it cannot be read, is no result, or is of a later format version
   */
  public static RunResult read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new BadEvidence(file + " is no result: larger than any result can be");
      }
      return fromText(Files.readString(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new BadEvidence(file + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new BadEvidence(file + " is no result: it is no text in UTF-8", e);
    } catch (IOException e) {
      throw new BadEvidence("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param source what to call it in a message
   * @throws BadEvidence when it is no result, or is of a later format version
   */
  static RunResult fromText(String text, String source) {
    try {
      JsonNode tree = Json.COMPACT.readTree(text);
      JsonNode version = tree.path("formatVersion");
      if (!version.isIntegralNumber()) {
        throw new BadEvidence(source + " is no result: it has no formatVersion");
      }
      if (version.asLong() > RunResult.FORMAT_VERSION) {
        throw new BadEvidence(
            "%s has format version %d, this version of Greenlight reads up to %d: use a later one"
                .formatted(source, version.asLong(), RunResult.FORMAT_VERSION));
      }
      requireValid(tree, source);
      return Json.COMPACT.treeToValue(tree, ResultJsonDocument.class).result();
    } catch (JsonProcessingException e) {
      throw new BadEvidence(source + " is no result: " + inWords(e), e);
    }
  }

  private static String inWords(JsonProcessingException e) {
    return e.getLocation() == null
        ? e.getOriginalMessage()
        : "no valid JSON at line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static void requireValid(JsonNode tree, String source) {
    List<Error> errors = SchemaHolder.SCHEMA.validate(tree);
    if (!errors.isEmpty()) {
      Error first = errors.get(0);
      throw new BadEvidence(
          source + " is no result: " + first.getInstanceLocation() + " " + first.getMessage());
    }
  }

  /** Loaded when first needed: whoever only writes does not pay for it. */
  private static final class SchemaHolder {
    private static final Schema SCHEMA = load();

    private static Schema load() {
      try (InputStream in = ResultJson.class.getResourceAsStream("/schema/result.schema.json")) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
