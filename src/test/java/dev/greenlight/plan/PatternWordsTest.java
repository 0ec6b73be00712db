package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PatternWordsTest {
  @Test
  void everyPatternOfTheSchema_hasWords() throws IOException {
    List<String> places = new ArrayList<>();
    collect(
        new ObjectMapper()
            .readTree(Path.of("src/main/resources/schema/run-file.schema.json").toFile()),
        "#",
        places);

    assertThat(places)
        .hasSizeGreaterThan(10)
        .allSatisfy(place -> assertThat(PatternWords.at(place)).isNotBlank());
  }

  private static void collect(JsonNode node, String place, List<String> places) {
    if (node.path("pattern").isTextual()) {
      places.add(place + "/pattern");
    }
    node.properties()
        .forEach(each -> collect(each.getValue(), place + "/" + each.getKey(), places));
  }
}
