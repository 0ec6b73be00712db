package dev.greenlight.report.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.catalog.AccessMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The features of the access matrix, and the table they are made from. */
final class AccessFeaturesTest {
  private static final Path FEATURES = Path.of("features");

  private final AccessMatrix matrix = AccessMatrix.bundled();

  @Test
  void committedFeatures_sayWhatTheTableSays() throws IOException {
    Map<String, String> committed = new TreeMap<>();
    Map<String, String> today = AccessFeatures.of(matrix);
    for (String path : today.keySet()) {
      committed.put(path, Files.readString(FEATURES.resolve(path)));
    }
    assertThat(committed)
        .as("stale: run greenlight requirements --access-features features")
        .isEqualTo(today);
  }

  @Test
  void everyResourceThatTheHarnessKnows_isALineThatSaysTheSame() {
    Set<String> titles = new TreeSet<>();
    for (AccessMatrix.Resource line : matrix.resources()) {
      ProtectedResource resource = ProtectedResource.titled(line.resource());
      titles.add(line.resource());
      assertThat(line.block()).as(line.id()).isEqualTo(resource.block().number());
      assertThat(line.token().toUpperCase(Locale.ROOT))
          .as(line.id())
          .isEqualTo(resource.opener().name());
    }
    matrix.roots().forEach(roots -> titles.addAll(roots.resources()));
    for (ProtectedResource resource : ProtectedResource.values()) {
      assertThat(titles).contains(resource.title());
    }
  }

  @Test
  void cell_thatIsDecidedElsewhere_isNoCell() {
    assertThat(AccessCells.of(matrix))
        .extracting(AccessCell::id)
        .doesNotHaveDuplicates()
        .contains("BATCH_NONE", "USAGEPOINT_PUT_CUSTOMER", "ALL_USAGEPOINT_GET_CLIENT")
        .contains("USAGEPOINT_LONGERID", "APPINFO_FOREIGN", "AUTHENTRY_DELETE_FOREIGN")
        .doesNotContain("BATCH_FOREIGN", "BATCH_LONGERID", "STATUS_FOREIGN")
        .doesNotContain("APPINFO_PUT_REGISTRATION", "AUTHENTRY_PUT_CLIENT");
  }
}
