package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServiceIsUpTest {
  @TempDir private Path folder;

  private Outcome judged(String content) {
    return Documents.judged(folder, new ServiceIsUp(), espi("ServiceStatus", content));
  }

  @Test
  void one_isUp() {
    assertThat(judged("<currentStatus>1</currentStatus>").inspected()).isEqualTo(1);
    assertThat(judged("<currentStatus>1</currentStatus>").breaches()).isEmpty();
  }

  @Test
  void zeroOrNothing_isDown() {
    assertThat(kinds(judged("<currentStatus>0</currentStatus>"))).containsExactly("ServiceDown");
    assertThat(kinds(judged(""))).containsExactly("ServiceDown");
  }

  @Test
  void anotherDocument_isUndecided() {
    assertThat(Documents.judged(folder, new ServiceIsUp(), "<up/>").undecided()).isNotNull();
  }
}
