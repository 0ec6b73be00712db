package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.TimeWindow.Ends;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeWindowTest {
  private static List<Instant> days(int count) {
    return IntStream.range(0, count)
        .mapToObj(day -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day))
        .toList();
  }

  private static long inside(TimeWindow window, List<Instant> times) {
    return times.stream()
        .filter(time -> window.from().filter(time::isBefore).isEmpty())
        .filter(time -> window.to().filter(time::isAfter).isEmpty())
        .count();
  }

  private static List<TimeWindow> among(List<Instant> times, Ends ends) {
    return TimeWindow.among(times, ends, Instant.MAX);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 30, 400})
  void window_holdsSomeOfTheTimesAndNotAll(int count) {
    List<Instant> times = days(count);
    for (Ends ends : Ends.values()) {
      List<TimeWindow> windows = among(times, ends);
      assertThat(windows).hasSize(1);
      TimeWindow window = windows.get(0);
      assertThat(inside(window, times)).as(ends.name()).isBetween(1L, Math.min(4L, count - 1L));
      assertThat(times).doesNotContain(window.from().orElse(Instant.EPOCH));
      assertThat(window.from().isPresent()).isEqualTo(ends != Ends.END);
      assertThat(window.to().isPresent()).isEqualTo(ends != Ends.BEGIN);
    }
  }

  @ParameterizedTest
  @EnumSource(Ends.class)
  void windowsAmongLikeTimes_holdAllAndNone(Ends ends) {
    List<Instant> times = List.of(days(1).get(0), days(1).get(0), days(1).get(0).plusMillis(300));

    assertThat(among(times, ends))
        .extracting(window -> inside(window, times))
        .containsExactly(3L, 0L);
  }

  @ParameterizedTest
  @EnumSource(Ends.class)
  void bounds_areWholeSeconds(Ends ends) {
    List<Instant> times =
        List.of(Instant.parse("2026-01-01T00:00:00.123Z"), Instant.parse("2026-02-01T00:00:00.9Z"));
    TimeWindow window = among(times, ends).get(0);

    assertThat(Stream.of(window.from(), window.to()).flatMap(Optional::stream))
        .isNotEmpty()
        .allSatisfy(bound -> assertThat(bound).isEqualTo(bound.truncatedTo(ChronoUnit.SECONDS)));
    assertThat(inside(window, times)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Ends.class)
  void noBound_liesInTheFuture(Ends ends) {
    Instant newest = days(2).get(1);

    assertThat(TimeWindow.among(days(2), ends, newest))
        .isNotEmpty()
        .allSatisfy(
            window -> assertThat(window.to().orElse(Instant.EPOCH)).isBeforeOrEqualTo(newest));
    assertThatThrownBy(() -> TimeWindow.among(days(1), ends, days(1).get(0)))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("2026-01-01T00:00:00Z");
  }

  @Test
  void boundsThatAreTimesThemselves_leaveOthersBetweenAndOutside() {
    List<Instant> times = days(5);
    TimeWindow window = TimeWindow.between(times).orElseThrow();

    assertThat(times).contains(window.from().orElseThrow(), window.to().orElseThrow());
    assertThat(inside(window, times)).isEqualTo(4);
    assertThat(TimeWindow.between(days(4))).isEmpty();
  }

  @Test
  void noTimes_makeNoWindow() {
    assertThatThrownBy(() -> among(List.of(), Ends.BOTH)).isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void bounds_areWithin() {
    Instant begin = Instant.parse("2026-01-01T00:00:00Z");
    TimeWindow window = new TimeWindow(Optional.of(begin), Optional.of(begin.plusSeconds(9)));

    assertThat(window.holds(begin)).isTrue();
    assertThat(window.holds(begin.plusSeconds(9))).isTrue();
    assertThat(window.holds(begin.minusNanos(1))).isFalse();
    assertThat(window.holds(begin.plusSeconds(9).plusNanos(1))).isFalse();
    assertThat(new TimeWindow(Optional.empty(), Optional.empty()).holds(begin)).isTrue();
  }
}
