package dev.greenlight.judge.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.model.Profile;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;
  private static final long QUARTER = 900;

  /** The ledger of a feed with one block, and what its only channel is. */
  private record Heard(Ledger ledger, Channel channel) {
    Optional<Sum> between(long from, long to) {
      return ledger.between(channel, from, to);
    }
  }

  private static String reading(long start, long duration, long value) {
    return "<IntervalReading><timePeriod><duration>%d</duration><start>%d</start></timePeriod><value>%d</value></IntervalReading>"
        .formatted(duration, start, value);
  }

  private static Heard heard(String... readings) throws IOException {
    Facts[] heard = new Facts[1];
    RuleSource noRules =
        (ruling, facts) -> {
          heard[0] = facts;
          return List.of();
        };
    String xml =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <IntervalBlock xmlns="http://naesb.org/espi">%s</IntervalBlock></content></entry></feed>
        """
            .formatted(String.join("", readings));
    new FeedJudge(RuleBook.bundled(), List.of(noRules), SchemaCheck::of, ReaderLimits.DEFAULT)
        .judge(
            "feed.xml",
            new ByteArrayInputStream(xml.getBytes(UTF_8)),
            FeedRuling.auto(Profile.STRICT, Feeds.NOW));
    return new Heard(heard[0].ledger(), heard[0].channels().all().get(0));
  }

  @Test
  void readingsThatCoverTheTime_areSummedUp() throws IOException {
    Heard heard = heard(reading(DAY, DAY, 5), reading(2 * DAY, DAY, 7), reading(3 * DAY, DAY, 9));

    Sum sum = heard.between(DAY, 3 * DAY).orElseThrow();
    assertThat(sum.value()).isEqualTo(BigInteger.valueOf(12));
    assertThat(sum.readings()).isEqualTo(2);
    assertThat(sum.exact()).isTrue();
  }

  @Test
  void readingsInAnyOrder_areSummedUp() throws IOException {
    Heard heard = heard(reading(2 * DAY, DAY, 7), reading(DAY, DAY, 5));

    assertThat(heard.between(DAY, 3 * DAY)).isPresent();
  }

  @Test
  void missingReading_leavesTheSumUnknown() throws IOException {
    Heard heard = heard(reading(DAY, DAY, 5), reading(3 * DAY, DAY, 9));

    assertThat(heard.between(DAY, 4 * DAY)).isEmpty();
    assertThat(heard.between(DAY, 2 * DAY)).isPresent();
  }

  @Test
  void readingTwice_leavesTheSumUnknown() throws IOException {
    Heard heard = heard(reading(DAY, DAY, 5), reading(DAY, DAY, 5), reading(2 * DAY, DAY, 5));

    assertThat(heard.between(DAY, 3 * DAY)).isEmpty();
  }

  @Test
  void timeBeyondTheReadings_leavesTheSumUnknown() throws IOException {
    Heard heard = heard(reading(DAY, DAY, 5), reading(2 * DAY, DAY, 5));

    assertThat(heard.between(DAY, 3 * DAY + 1)).isEmpty();
    assertThat(heard.between(0, 3 * DAY)).isEmpty();
  }

  @Test
  void readingsThatBeginAnHourLater_makeTheSumInexact() throws IOException {
    Heard heard = heard(reading(DAY + HOUR, DAY, 5), reading(2 * DAY + HOUR, DAY, 5));

    assertThat(heard.between(DAY, 3 * DAY).orElseThrow().exact()).isFalse();
  }

  @Test
  void quarterHours_areKeptByTheHour() throws IOException {
    Heard heard =
        heard(
            reading(0, QUARTER, 1),
            reading(QUARTER, QUARTER, 2),
            reading(2 * QUARTER, QUARTER, 3),
            reading(3 * QUARTER, QUARTER, -4),
            reading(HOUR, QUARTER, 5));

    assertThat(heard.ledger().stretches(heard.channel())).hasSize(2);
    assertThat(heard.ledger().stretches(heard.channel()).get(0))
        .satisfies(
            hour -> {
              assertThat(hour.length()).isEqualTo(HOUR);
              assertThat(hour.readings()).isEqualTo(4);
              assertThat(hour.value()).isEqualTo(2);
              assertThat(hour.isNegative()).isTrue();
            });
  }

  @Test
  void valueBeyond48Bits_isNothingToReckonWith() throws IOException {
    Heard heard = heard(reading(0, DAY, 1L << 50));

    assertThat(heard.between(0, DAY)).isEmpty();
  }
}
