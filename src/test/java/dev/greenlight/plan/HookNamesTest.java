package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.model.HookKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The schema of run files and the guide know the hooks that there are. */
final class HookNamesTest {
  @Test
  void hooksOfTheSchema_areThoseThatThereAre() throws IOException {
    List<String> names = new ArrayList<>(List.of("keyHeader", "key"));
    for (HookKind kind : HookKind.values()) {
      names.add(kind.id());
      kind.shortId().ifPresent(names::add);
    }
    assertThat(schema().at("/properties/pixit/properties/hooks/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(names);
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = HookNamesTest.class.getResourceAsStream("/schema/run-file.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  @Test
  void guideAndTemplate_nameWhatEachIsAbout() throws IOException {
    List<String> guide = Files.readAllLines(Path.of("src/site/markdown/certify.md"));
    List<String> template =
        Files.readAllLines(Path.of("src/main/resources/run-file/custodian.yaml"));
    for (HookKind kind : HookKind.values()) {
      assertThat(guide)
          .as(kind.id())
          .filteredOn(line -> line.startsWith("| `" + kind.id() + "`"))
          .singleElement()
          .asString()
          .contains(kind.fields().stream().map("`%s`"::formatted).toList())
          .contains(variables(kind));
      assertThat(template)
          .filteredOn(line -> line.startsWith("  #   " + kind.id() + ": https://"))
          .singleElement()
          .asString()
          .contains(kind.fields());
    }
  }

  private static List<String> variables(HookKind kind) {
    return kind.fields().stream()
        .map(field -> "`GREENLIGHT_%s`".formatted(field.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
