package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepsIdsOfBatchTest {
  private static final String ONE = entry("/UsagePoint/1", espi("UsagePoint", ""));
  private static final String TWO = entry("/UsagePoint/2", espi("UsagePoint", ""));
  private static final String RENAMED = ONE.replaceFirst("<id>[^<]*</id>", "<id>urn:uuid:0</id>");

  @TempDir private Path folder;

  private Outcome judged(String batch, String answer) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("own", Hearing.exchange(ROOT + "/Batch", 200, batch));
      hearing.with("answer", Hearing.exchange(ROOT + "/UsagePoint", 200, answer));
      return hearing.of(new KeepsIdsOfBatch("own"));
    }
  }

  @Test
  void oneSelfLink_hasOneId() {
    assertThat(ONE).contains("<id>");
    assertThat(kinds(judged(feed(ONE, TWO), feed(ONE)))).isEmpty();
    assertThat(judged(feed(ONE, TWO), feed(ONE)).inspected()).isEqualTo(1);
    assertThat(kinds(judged(feed(ONE, TWO), feed(RENAMED, TWO))))
        .containsExactly("OtherIdThanInBatch");
  }

  @Test
  void nothingInCommon_isNoPass() {
    assertThat(judged(feed(ONE), feed(TWO)).notApplicable()).contains("/UsagePoint");
  }

  @Test
  void batchThatSaysTwoThings_saysNothing() {
    assertThat(judged(feed(ONE, RENAMED), feed(ONE)).notApplicable()).isNotNull();
  }
}
