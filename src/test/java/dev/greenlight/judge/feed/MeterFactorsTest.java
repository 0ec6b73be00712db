package dev.greenlight.judge.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Meters that tell nothing but a factor (GBX-CUS-46). */
final class MeterFactorsTest {
  private static Judgement judged(String multipliers) throws IOException {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
        <Meter xmlns="http://naesb.org/espi/customer"><MeterMultipliers>%s</MeterMultipliers></Meter>
        </content></entry></feed>
        """
            .formatted(multipliers);
    return FeedJudge.bundled()
        .examine(
            new ByteArrayInputStream(feed.getBytes(UTF_8)),
            FeedRuling.auto(Profile.STRICT, Feeds.NOW),
            Delivery.UNKNOWN)
        .judgements()
        .stream()
        .filter(judgement -> judgement.rule().equals("GBX-CUS-46"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void kindWithoutFactor_isLookedAtAndFound() throws IOException {
    Judgement judgement = judged("<kind>kE</kind>");

    assertThat(judgement.inspections()).isEqualTo(1);
    assertThat(judgement.defects()).containsOnlyKeys("MeterFactorUnsaid");
  }

  @Test
  void factor_isLookedAtOnce() throws IOException {
    Judgement judgement = judged("<kind>kE</kind><value>40</value>");

    assertThat(judgement.inspections()).isEqualTo(1);
    assertThat(judgement.hasFound()).isFalse();
  }
}
