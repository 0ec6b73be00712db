package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {
  private static final long HALF_HOUR = 1_800;

  private static LocalTime clock(String start, String end, long dstOffset, long tzOffset) {
    return new LocalTime(start, end, OptionalLong.of(dstOffset), OptionalLong.of(tzOffset));
  }

  /** By the time zone database, around the year at every half hour. */
  @ParameterizedTest
  @CsvSource({
    "360E2000, B40E2000, -18000, America/New_York",
    "360E2000, B40E2000, -28800, America/Los_Angeles",
    "3E0E2000, AE0E3000, 3600, Europe/Berlin",
    "A40E2000, 440E3000, 36000, Australia/Sydney"
  })
  void offset_isThatOfTheZoneItDescribes(String start, String end, long tzOffset, String zone) {
    LocalTime clock = clock(start, end, 3_600, tzOffset);
    ZoneId expected = ZoneId.of(zone);
    long first = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    assertThat(clock.isKnown()).isTrue();
    assertThat(LongStream.range(0, 366 * 48).map(step -> first + step * HALF_HOUR).boxed())
        .allSatisfy(
            moment ->
                assertThat(clock.offsetAt(moment))
                    .isEqualTo(
                        expected
                            .getRules()
                            .getOffset(Instant.ofEpochSecond(moment))
                            .getTotalSeconds()));
  }

  @Test
  void rulesSwitchedOff_leaveStandardTime() {
    LocalTime clock = clock("FFFFFFFF", "ffffffff", 0, -25_200);

    assertThat(clock.isKnown()).isTrue();
    assertThat(clock.offsetAt(Instant.parse("2026-07-01T00:00:00Z").getEpochSecond()))
        .isEqualTo(-25_200);
  }

  @Test
  void firstSecondOfLocalDay_isMidnight() {
    LocalTime eastern = clock("360E2000", "B40E2000", 3_600, -18_000);

    assertThat(eastern.isMidnight(Instant.parse("2026-11-01T04:00:00Z").getEpochSecond())).isTrue();
    assertThat(eastern.isMidnight(Instant.parse("2026-11-02T05:00:00Z").getEpochSecond())).isTrue();
    assertThat(eastern.isMidnight(Instant.parse("2026-11-02T04:00:00Z").getEpochSecond()))
        .isFalse();
  }

  /** By the time zone database, around the year at every half hour. */
  @ParameterizedTest
  @CsvSource({
    "360E2000, B40E2000, -18000, America/New_York",
    "A40E2000, 440E3000, 36000, Australia/Sydney"
  })
  void midnightBefore_isTheStartOfTheLocalDay(
      String start, String end, long tzOffset, String zone) {
    LocalTime clock = clock(start, end, 3_600, tzOffset);
    ZoneId expected = ZoneId.of(zone);
    long first = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    assertThat(LongStream.range(0, 366 * 48).map(step -> first + step * HALF_HOUR).boxed())
        .allSatisfy(
            moment ->
                assertThat(clock.midnightBefore(moment))
                    .isEqualTo(
                        Instant.ofEpochSecond(moment)
                            .atZone(expected)
                            .toLocalDate()
                            .atStartOfDay(expected)
                            .toEpochSecond()));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "28800, true", "-10800, false", "-36000, false", "-39600, true"})
  void rulesOfAmerica_holdInItsZonesOnly(long tzOffset, boolean elsewhere) {
    LocalTime clock = clock("360E2000", "B40E2000", 3_600, tzOffset);

    assertThat(clock.summer().isAmericanElsewhere()).isEqualTo(elsewhere);
    assertThat(clock.isKnown()).isEqualTo(!elsewhere);
  }

  @ParameterizedTest
  @CsvSource({"B40E, B40E2000", "FFFFFFFF, B40E2000", "F60E2000, B40E2000", "'', ''"})
  void faultyRules_leaveTheClockUnknown(String start, String end) {
    assertThat(clock(start, end, 3_600, -18_000).isKnown()).isFalse();
  }
}
