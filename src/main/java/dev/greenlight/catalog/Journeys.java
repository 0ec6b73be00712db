package dev.greenlight.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.greenlight.model.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What is told about Green Button, as {@code catalog/journeys.yaml} lists it. */
public final class Journeys {
  static final String FILE = "journeys.yaml";

  private Journeys() {}

  /** A line as the file writes it. */
  private record Entry(
      String id, String part, String source, String text, List<String> cases, String reason) {
    Journey journey() {
      return new Journey(
          id, part, source, text, cases == null ? List.of() : cases, Optional.ofNullable(reason));
    }
  }

  /** All of them, in the order in which a story is told. */
  public static List<Journey> bundled() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (InputStream in = CatalogueLoader.open(FILE)) {
      List<Entry> entries = mapper.readValue(in, new TypeReference<List<Entry>>() {});
      return entries.stream().map(Entry::journey).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue file " + FILE + " cannot be read", e);
    }
  }
}
