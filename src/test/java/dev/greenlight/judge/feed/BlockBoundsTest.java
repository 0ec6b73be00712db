package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Readings are stamped with their end where first and last are late by the length of one. */
class BlockBoundsTest {
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  @Test
  void readingsThatAreAllLateByTheirLength_areStampedWithTheirEnd() {
    assertThat(new BlockBounds(0, DAY, HOUR, DAY + HOUR).areStampedWithEnd(HOUR)).isTrue();
  }

  @Test
  void readingsThatBeginWithTheirBlock_areNot() {
    assertThat(new BlockBounds(0, DAY, 0, DAY).areStampedWithEnd(HOUR)).isFalse();
  }

  @Test
  void readingsThatLackTheirFirst_areNot() {
    assertThat(new BlockBounds(0, DAY, HOUR, DAY).areStampedWithEnd(HOUR)).isFalse();
  }

  @Test
  void readingsThatAreLateByAnotherTime_areNot() {
    assertThat(new BlockBounds(0, DAY, 2 * HOUR, DAY + 2 * HOUR).areStampedWithEnd(HOUR)).isFalse();
  }

  @Test
  void pointsInTime_areNot() {
    assertThat(new BlockBounds(0, DAY, 0, DAY).areStampedWithEnd(0)).isFalse();
  }
}
