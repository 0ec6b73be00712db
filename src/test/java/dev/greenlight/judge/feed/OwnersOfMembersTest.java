package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnersOfMembersTest {
  private static final Path CONTRADICTION =
      Path.of("fixtures/feeds/bad/MembersNameTheirOwner/bill-of-the-neighbour.xml");
  private static final String OF_TWO =
      "<link rel=\"related\" href=\"https://custodian.test/espi/1_1/resource/Subscription/7/UsagePoint/2/UsageSummary\"";
  private static final String OF_ONE = OF_TWO.replace("UsagePoint/2", "UsagePoint/1");

  private static long contradictions(String feed) {
    return Feeds.judged(feed, Profile.STRICT).findings().stream()
        .filter(finding -> finding.rule().equals("GBX-LNK-23"))
        .count();
  }

  @Test
  void collectionThatTwoOwnersName_saysNothingOfTheOwner() throws IOException {
    String feed = Files.readString(CONTRADICTION);
    String shared = feed.replace(OF_TWO, OF_ONE);

    assertThat(shared).isNotEqualTo(feed);
    assertThat(contradictions(feed)).isEqualTo(1);
    assertThat(contradictions(shared)).isZero();
  }
}
