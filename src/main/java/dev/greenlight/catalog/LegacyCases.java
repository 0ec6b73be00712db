package dev.greenlight.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LegacyCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The test cases of the old official harness, as {@code catalog/legacy-cases.yaml} lists them. */
public final class LegacyCases {
  static final String FILE = "legacy-cases.yaml";

  private LegacyCases() {}

  /** A case as the file writes it; without {@code now} its block is the same today. */
  private record Entry(
      String id, String title, LegacyCase.State state, Integer now, String note, String reason) {
    LegacyCase legacyCase() {
      FunctionBlockId then =
          FunctionBlockId.parse(id.substring(0, id.indexOf('/')))
              .orElseThrow(() -> new IllegalStateException("'" + id + "' names no block"));
      return new LegacyCase(
          id,
          title,
          state,
          then,
          now == null ? then : new FunctionBlockId(now),
          Optional.ofNullable(note),
          Optional.ofNullable(reason));
    }
  }

  /** All of them, in the order of the old harness. */
  public static List<LegacyCase> bundled() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    try (InputStream in = CatalogueLoader.open(FILE)) {
      List<Entry> entries = mapper.readValue(in, new TypeReference<List<Entry>>() {});
      return entries.stream().map(Entry::legacyCase).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue file " + FILE + " cannot be read", e);
    }
  }
}
