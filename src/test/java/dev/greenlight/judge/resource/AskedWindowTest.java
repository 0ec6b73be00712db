package dev.greenlight.judge.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AskedWindowTest {
  private static final String ADDRESS = "https://dc.example.com/Batch/1?";
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");

  private static boolean holds(String query, Instant time) {
    return AskedWindow.in(ADDRESS + query).orElseThrow().holds(time);
  }

  @Test
  void bounds_areInside() {
    String query = "published-min=2026-01-01T00:00:00Z&published-max=2026-01-02T00%3A00%3A00Z";
    assertThat(holds(query, EARLY)).isTrue();
    assertThat(holds(query, LATE)).isTrue();
    assertThat(holds(query, EARLY.minusSeconds(1))).isFalse();
    assertThat(holds(query, LATE.plusSeconds(1))).isFalse();
  }

  @Test
  void severalBounds_leaveWhatAllOfThemLeave() {
    String query = "published-min=2026-01-01T00:00:00Z&updated-min=2026-01-02T01:00:00+01:00";
    assertThat(holds(query, EARLY)).isFalse();
    assertThat(holds(query, LATE)).isTrue();
  }

  @Test
  void addressWithoutTimes_hasNone() {
    assertThat(AskedWindow.in(ADDRESS + "max-results=3")).isEmpty();
    assertThat(AskedWindow.in(ADDRESS + "published-min=0")).isEmpty();
    assertThat(AskedWindow.in(ADDRESS + "published-min=%zz")).isEmpty();
  }
}
