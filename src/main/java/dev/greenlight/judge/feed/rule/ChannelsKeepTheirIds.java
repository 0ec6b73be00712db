package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import java.util.List;

/**
 * A MeterReading, ReadingType or LocalTimeParameters has the id that it had in an earlier download.
 *
 * <p>As {@link UsagePointsKeepTheirIds}. The ids of blocks and summaries are judged by {@link
 * BlocksKeepTheirIds}.
 */
@Rule("GBX-XF-02")
final class ChannelsKeepTheirIds implements FeedRule {
  private static final List<Kind> KINDS =
      List.of(Kind.METER_READING, Kind.READING_TYPE, Kind.LOCAL_TIME_PARAMETERS);

  private final Facts facts;

  ChannelsKeepTheirIds(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts
        .delivery()
        .earlier()
        .ifPresent(
            earlier ->
                KINDS.forEach(
                    kind ->
                        UsagePointsKeepTheirIds.check(
                            kind, Reunion.of(kind, earlier, facts.snapshot()), judgement)));
  }
}
