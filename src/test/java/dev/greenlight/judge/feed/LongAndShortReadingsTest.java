package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of one meter beside half days that may be of another (GBX-VAL-17). */
final class LongAndShortReadingsTest {
  private static final int DAY = 86_400;
  private static final int HALF = DAY / 2;
  private static final long BEGIN = 1_735_689_600;

  /** So many days alike on both sides, each reading of the shorter of that value, and others. */
  private static List<FeedFinding> found(int alike, int value, int others) {
    StringBuilder days = new StringBuilder();
    StringBuilder halves = new StringBuilder();
    for (int i = 0; i < alike + others; i++) {
      int half = i < alike ? value : 500;
      long start = BEGIN + (long) i * DAY;
      halves
          .append(Feeds.reading(start, HALF, half))
          .append(Feeds.reading(start + HALF, HALF, half));
      days.append(Feeds.reading(start, DAY, i < alike ? 2 * half : 2 * half + 700));
    }
    return Feeds.judged(
            Feeds.usagePoint(
                Feeds.meter(1, DAY, "", days.toString()),
                Feeds.meter(2, HALF, "", halves.toString())),
            Profile.STRICT)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("GBX-VAL-17"))
        .toList();
  }

  @Test
  void fewDaysThatDiffer_areTold() {
    assertThat(found(280, 500, 80)).isNotEmpty();
  }

  @Test
  void daysOfNothing_agreeOnNothing() {
    assertThat(found(280, 0, 80)).isEmpty();
  }
}
