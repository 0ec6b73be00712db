package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which collection a feed may say it is. */
class FeedSelfLinkTest {
  private static final String ROOT = "https://custodian.test/espi/1_1/resource/";
  private static final String METER = ROOT + "Subscription/7/UsagePoint/1/MeterReading/1";

  /** A page of UsagePoints may hold what lives below them alone. */
  @ParameterizedTest
  @CsvSource({
    "Subscription/7/UsagePoint, false",
    "Subscription/7/UsagePoint/1/MeterReading, false",
    "Subscription/7, false",
    "Subscription/7/UsagePoint/1/UsageSummary, true",
    "Authorization, true"
  })
  void collection_isOfWhatTheFeedHoldsOrOfWhatThatLivesBelow(String path, boolean isTold) {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <link rel="self" href="%s"/>
        <entry><link rel="self" href="%s"/>
        <content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>
        <entry><link rel="self" href="%s/IntervalBlock/1"/>
        <content><IntervalBlock xmlns="http://naesb.org/espi"/></content></entry>
        </feed>
        """
            .formatted(ROOT + path, METER, METER);

    assertThat(Feeds.judged(feed, Profile.STRICT).findings())
        .filteredOn(finding -> finding.kind().equals("FeedOfAnotherKind"))
        .hasSize(isTold ? 1 : 0);
  }
}
