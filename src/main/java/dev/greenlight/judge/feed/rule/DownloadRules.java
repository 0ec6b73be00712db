package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRule;
import java.util.stream.Stream;

/** Those of {@link OwnRules} that only show beside an earlier download of the same data. */
final class DownloadRules {
  private DownloadRules() {}

  static Stream<FeedRule> of(Facts facts) {
    return Stream.of(
        new UsagePointsKeepTheirIds(facts),
        new ChannelsKeepTheirIds(facts),
        new BlocksKeepTheirIds(facts),
        new ChangesAreDated(facts),
        new RevisionsShowInQuality(facts),
        new TotalsFollowReadings(facts),
        new RecordsKeepTheirIds(facts),
        new DatesStandFast(facts),
        new EntriesStayWhereTheyLive(facts),
        new BlocksOfBeforeAreThere(facts),
        new ChannelsKeepTheirTypes(facts));
  }
}
