package dev.greenlight.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.greenlight.model.TracedLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Tables of what was told or wished for elsewhere, each line with what decides on it here. */
public enum Traces {
  /** What is told about Green Button, in the order in which a story is told. */
  JOURNEYS("journeys.yaml"),
  /** Variants that the old harness dropped, and scenarios that no source covers. */
  BACKLOG("backlog.yaml");

  private final String file;

  Traces(String file) {
    this.file = file;
  }

  /** A line as the file writes it. */
  private record Entry(
      String id,
      String part,
      String source,
      String text,
      List<String> cases,
      List<String> rules,
      List<String> tests,
      String note,
      String reason) {
    TracedLine line() {
      return new TracedLine(
          id,
          part,
          source,
          text,
          orNone(cases),
          orNone(rules),
          orNone(tests),
          Optional.ofNullable(note),
          Optional.ofNullable(reason));
    }

    private static List<String> orNone(List<String> names) {
      return names == null ? List.of() : names;
    }
  }

  String file() {
    return file;
  }

  /** All lines, in the order of the file. */
  public List<TracedLine> lines() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (InputStream in = CatalogueLoader.open(file)) {
      List<Entry> entries = mapper.readValue(in, new TypeReference<List<Entry>>() {});
      return entries.stream().map(Entry::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue file " + file + " cannot be read", e);
    }
  }
}
