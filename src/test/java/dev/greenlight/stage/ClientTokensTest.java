package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClientTokensTest {
  private static final String WANTED = "FB=1_3_4;IntervalDuration=900;HistoryLength=12;BR=ours";

  @Test
  void ofSeveralScopes_theOneMostLikeThatOfTheRunFileIsAskedFor() {
    assertThat(
            ClientTokens.like(
                WANTED,
                "FB=36 FB=1_3_10;IntervalDuration=86400;BR=its"
                    + " FB=1_3_4;IntervalDuration=900;HistoryLength=12;BR=its"))
        .isEqualTo("FB=1_3_4;IntervalDuration=900;HistoryLength=12;BR=its");
  }

  @Test
  void scopeThatIsAlone_isAskedForAsItIs() {
    assertThat(ClientTokens.like(WANTED, "FB=7")).isEqualTo("FB=7");
    assertThat(ClientTokens.like("FB=1;FB=1", "a b")).isEqualTo("a");
  }
}
