package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Many servers take no fraction of a second in a query, and a clock has nine digits of one. */
final class ResourceWaysTest {
  private static final Instant NOW = Instant.parse("2026-10-29T00:30:31.366800059Z");

  @Test
  void timeOfAQuery_isInWholeSeconds() {
    assertThat(ResourceWays.USUAL.written(NOW)).isEqualTo("2026-10-29T00:30:31Z");
  }

  @Test
  void timeOfAQuery_hasAFraction_whereTheRunFileSaysSo() {
    assertThat(new ResourceWays(ResourceWays.PUBLISHED, true, false, false).written(NOW))
        .isEqualTo("2026-10-29T00:30:31.366Z");
  }
}
