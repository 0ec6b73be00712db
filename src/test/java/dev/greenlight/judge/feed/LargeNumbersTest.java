package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beyond 64 bits are told as they are written. */
class LargeNumbersTest {
  private static final long START = 1_700_000_000L;

  private static List<FeedFinding> findings(String written, String instead) {
    String feed = Feeds.block(START, START + 3600, START + 7200);
    return Feeds.judged(feed.replaceFirst(written, instead), Profile.STRICT).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "18446744073709551616", "-98765432109876543210987654321"})
  void value_isToldAsItIsWritten(String number) {
    assertThat(findings("<value>1<", "<value>" + number + "<"))
        .filteredOn(finding -> finding.kind().equals("PlaceholderValue"))
        .extracting(FeedFinding::observed)
        .containsExactly(number);
  }

  @Test
  void ofSeveral_theOneWhereTheFindingIsIsTold() {
    String feed =
        Feeds.block(START, START + 3600)
            .replaceFirst("<value>1<", "<value>9223372036854775807<")
            .replaceFirst("<value>1<", "<value>9223372036854775806<");

    assertThat(Feeds.judged(feed, Profile.STRICT).findings())
        .filteredOn(finding -> finding.kind().equals("PlaceholderValue"))
        .extracting(FeedFinding::observed)
        .contains("9223372036854775807");
  }

  @Test
  void timeBeyondCalendars_isNoInstant() {
    assertThat(findings("<start>" + START, "<start>98765432109876543210"))
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.message()).doesNotContain("+1000000000", "4000000000"));
  }
}
