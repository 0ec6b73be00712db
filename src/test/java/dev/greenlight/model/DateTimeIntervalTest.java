package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DateTimeIntervalTest {

  @Test
  void startAndDuration_areInSeconds() {
    DateTimeInterval period = of("86400", "60").orElseThrow();

    assertThat(period.start()).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
    assertThat(period.end()).isEqualTo(Instant.parse("1970-01-02T00:01:00Z"));
    assertThat(period.hasEnd()).isTrue();
  }

  @Test
  void durationOfNothing_hasNoEnd() {
    assertThat(of("86400", "0").orElseThrow().hasEnd()).isFalse();
  }

  @Test
  void oneNumberAlone_saysNothing() {
    assertThat(of("86400", null)).isEmpty();
    assertThat(of(null, "60")).isEmpty();
  }

  @Test
  void signsAndMilliseconds_areNoSeconds() {
    assertThat(DateTimeInterval.seconds("-60")).isEmpty();
    assertThat(DateTimeInterval.seconds("1764460800000")).isEmpty();
    assertThat(DateTimeInterval.seconds("99999999999")).contains(99_999_999_999L);
    assertThat(DateTimeInterval.of(Optional.of("0"), Optional.of("P1D"))).isEmpty();
  }

  private static Optional<DateTimeInterval> of(String start, String duration) {
    return DateTimeInterval.of(Optional.ofNullable(start), Optional.ofNullable(duration));
  }
}
