package dev.greenlight.judge.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.Profile;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimesOfUseTest {
  private static final int HOUR = 3_600;
  private static final long BEGIN = 1_735_689_600;

  /** Reads one hour, the first of which is number 0, in a time of use. */
  private static String meter(int timeOfUse, int hour) {
    return Feeds.meter(
        timeOfUse,
        HOUR,
        "<tou>" + timeOfUse + "</tou>",
        Feeds.reading(BEGIN + (long) hour * HOUR, HOUR, 7));
  }

  /** Whether the second and the third hour are filled for the first meter. */
  private static boolean filled(String... meters) throws IOException {
    Facts[] heard = new Facts[1];
    RuleSource noRules =
        (ruling, facts) -> {
          heard[0] = facts;
          return List.of();
        };
    new FeedJudge(RuleBook.bundled(), List.of(noRules), SchemaCheck::of, ReaderLimits.DEFAULT)
        .judge(
            "feed.xml",
            new ByteArrayInputStream(Feeds.usagePoint(meters).getBytes(UTF_8)),
            FeedRuling.auto(Profile.STRICT, Feeds.NOW));
    Channel first = heard[0].channels().all().get(0);
    return new TimesOfUse(heard[0]).fill(first, BEGIN + HOUR, BEGIN + 3 * HOUR);
  }

  @Test
  void hoursThatOthersRead_areFilled() throws IOException {
    assertThat(filled(meter(1, 0), meter(2, 1), meter(3, 2))).isTrue();
  }

  @Test
  void hourThatTwoOthersRead_fillsNoOther() throws IOException {
    assertThat(filled(meter(1, 0), meter(2, 1), meter(3, 1))).isFalse();
  }
}
