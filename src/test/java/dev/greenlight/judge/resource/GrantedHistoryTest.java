package dev.greenlight.judge.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class GrantedHistoryTest {
  private static final Instant CONSENT = Instant.parse("2026-11-29T20:00:00Z");

  private static GrantedHistory of(String length) {
    return GrantedHistory.of(CONSENT, "FB=4_5_15;HistoryLength=" + length).orElseThrow();
  }

  @Test
  void seconds_areCountedFromTheConsentAndADay() {
    assertThat(of("2678400").beginning()).isEqualTo("2026-10-28T19:00:00Z");
    assertThat(of("2678400").line()).contains("2026-10-28").contains("seconds");
  }

  /** An evening in New York, where daylight saving ended meanwhile. */
  @Test
  void midnightWhereTheCustomerLives_isEarlyEnough() {
    Instant consent = Instant.parse("2026-11-30T04:59:00Z");
    Instant first = Instant.parse("2026-09-10T04:00:00Z");
    assertThat(GrantedHistory.of(consent, "FB=4;HistoryLength=6912000").orElseThrow().beginning())
        .isBeforeOrEqualTo(first);
  }

  /** An evening in New York, the last of November there. */
  @Test
  void monthWhereTheCustomerLives_isWhole() {
    Instant consent = Instant.parse("2026-12-01T04:59:00Z");
    Instant first = Instant.parse("2024-11-01T04:00:00Z");
    assertThat(GrantedHistory.of(consent, "FB=4;HistoryLength=24").orElseThrow().beginning())
        .isBeforeOrEqualTo(first);
  }

  @Test
  void months_haveTheFirstOneWhole() {
    assertThat(of("1").beginning()).isEqualTo("2026-09-30T00:00:00Z");
    assertThat(of("1").line()).contains("the first month whole");
  }
}
