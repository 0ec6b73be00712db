package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two results with the same hash were made under the same rules: every file counts. */
final class CatalogueHashTest {
  private static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/catalog"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The file with a line more at its end. */
  private static InputStream longer(String file) {
    return new SequenceInputStream(
        CatalogueLoader.open(file), new ByteArrayInputStream(new byte[] {'\n'}));
  }

  @Test
  void everyShippedFile_isPartOfTheCatalogue() throws IOException {
    assertThat(CatalogueLoader.files()).containsExactlyInAnyOrderElementsOf(shipped());
  }

  @Test
  void changeOfAnyFile_changesTheHash() throws IOException {
    String hash = Catalogue.load().hash();
    for (String changed : shipped()) {
      assertThat(
              CatalogueLoader.hash(
                  file -> file.equals(changed) ? longer(file) : CatalogueLoader.open(file)))
          .as(changed)
          .isNotEqualTo(hash);
    }
  }

  @Test
  void sameFiles_haveTheSameHash() {
    assertThat(CatalogueLoader.hash(CatalogueLoader::open))
        .isEqualTo(Catalogue.load().hash())
        .matches("[0-9a-f]{64}");
  }
}
