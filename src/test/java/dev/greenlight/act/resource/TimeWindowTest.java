package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.TimeWindow.Ends;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 30, 400})
  void window_holdsSomeOfTheTimesAndNotAll(int count) {
    List<Instant> times = days(count);
    for (Ends ends : Ends.values()) {
      TimeWindow window = TimeWindow.among(times, ends);
      assertThat(inside(window, times)).as(ends.name()).isBetween(1L, Math.min(4L, count - 1L));
      assertThat(times).doesNotContain(window.from().orElse(Instant.EPOCH));
      assertThat(window.from().isPresent()).isEqualTo(ends != Ends.END);
      assertThat(window.to().isPresent()).isEqualTo(ends != Ends.BEGIN);
    }
  }

  @ParameterizedTest
  @EnumSource(Ends.class)
  void windowAmongLikeTimes_holdsNone(Ends ends) {
    List<Instant> times = List.of(days(1).get(0), days(1).get(0));

    assertThat(inside(TimeWindow.among(times, ends), times)).isZero();
  }

  @Test
  void noTimes_makeNoWindow() {
    assertThatThrownBy(() -> TimeWindow.among(List.of(), Ends.BOTH))
        .isInstanceOf(NotCarriedOut.class);
  }
}
