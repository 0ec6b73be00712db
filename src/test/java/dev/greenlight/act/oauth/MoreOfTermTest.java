package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** More of a term than is on offer. */
final class MoreOfTermTest {
  private static final String SCOPE =
      "FB=4_5;IntervalDuration=900_3600;BlockDuration=Daily;HistoryLength=13 openid";

  @Test
  void history_isDoubledInItsUnit() {
    MoreOfTerm history = new MoreOfTerm("HistoryLength");
    assertThat(history.in(SCOPE)).containsExactly("13");
    assertThat(history.beyond(List.of("6", "13"))).contains("26");
    assertThat(history.all(List.of("6", "13"))).isEqualTo("13");
    assertThat(history.beyond(List.of("63072000"))).contains("126144000");
    assertThat(history.with(SCOPE, "26")).endsWith("HistoryLength=26 openid");
  }

  @Test
  void historyThatCannotBeCompared_isNotDoubled() {
    MoreOfTerm history = new MoreOfTerm("HistoryLength");
    assertThat(history.beyond(List.of("13", "63072000"))).isEmpty();
    assertThat(history.beyond(List.of("long"))).isEmpty();
    assertThat(history.beyond(List.of("600"))).as("would be seconds").isEmpty();
    assertThat(history.beyond(List.of("0"))).isEmpty();
  }

  @Test
  void readings_areFinerThanTheFinest() {
    MoreOfTerm readings = new MoreOfTerm("IntervalDuration");
    assertThat(readings.in(SCOPE)).containsExactly("900", "3600");
    assertThat(readings.beyond(List.of("900", "3600"))).contains("300");
    assertThat(readings.beyond(List.of("monthly"))).contains("3600");
    assertThat(readings.beyond(List.of("60"))).isEmpty();
    assertThat(readings.beyond(List.of("some", "3600"))).isEmpty();
  }

  @Test
  void blocks_areOfAnotherLength() {
    MoreOfTerm blocks = new MoreOfTerm("BlockDuration");
    assertThat(blocks.beyond(List.of("Daily"))).contains("weekly");
    assertThat(blocks.beyond(List.of("monthly"))).contains("daily");
    assertThat(blocks.beyond(List.of("86400", "monthly"))).contains("weekly");
    assertThat(blocks.all(List.of("daily", "monthly"))).isEqualTo("daily_monthly");
    assertThat(blocks.in("FB=4_5")).isEmpty();
  }
}
