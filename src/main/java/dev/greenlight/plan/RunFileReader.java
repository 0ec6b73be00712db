package dev.greenlight.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenlight.model.RunFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a run file, after its published JSON Schema has had its say. */
public final class RunFileReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String SCHEMA = "/schema/run-file.schema.json";
  private static final long LARGEST = 1 << 20;

  private final Map<String, String> places;

  /**
   * @param places what stands for names in braces, such as {@code {custodian}} for the address of
   *     the embedded one
   */
  public RunFileReader(Map<String, String> places) {
    this.places = Map.copyOf(places);
  }

  /**
   * Reads it.
   *
   * @throws BadRunFile when it is missing, no YAML, not as its schema says, or would send secrets
   *     in the clear
   */
  public RunFile read(Path file) {
    JsonNode yaml = parse(file, text(file));
    List<Error> errors = schema().validate(yaml.toString(), InputFormat.JSON);
    if (!errors.isEmpty()) {
      throw new BadRunFile(file + ": " + inWords(errors));
    }
    RunFile runFile = new RunFileMapping(places).map(yaml);
    PlainText.refuse(runFile.pixit());
    return runFile;
  }

  private static String text(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new BadRunFile(file + " is a folder, not a run file");
      }
      if (!Files.exists(file)) {
        throw new BadRunFile(file + ": no such file");
      }
      if (Files.size(file) > LARGEST) {
        throw new BadRunFile(file + " is larger than 1 MB: no run file");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadRunFile(file + " is no text in UTF-8", e);
    } catch (IOException e) {
      throw new BadRunFile(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static JsonNode parse(Path file, String text) {
    try {
      JsonNode yaml = YAML.readTree(text);
      if (yaml == null || !yaml.isObject()) {
        throw new BadRunFile(
            file + " holds no run file: expected the blocks pics, pixit and policy");
      }
      return yaml;
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new BadRunFile(file + where + ": no valid YAML: " + what, e);
    }
  }

  private static String inWords(List<Error> errors) {
    String first =
        errors.stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
            .limit(3)
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    return errors.size() > 3 ? first + "; and " + (errors.size() - 3) + " more" : first;
  }

  private static Schema schema() {
    try (InputStream in = RunFileReader.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of the run file cannot be read", e);
    }
  }
}
