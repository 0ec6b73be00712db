package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of Download My Data covers thirteen months, 393 days at least.
 *
 * <p>The manual tests GB016 and GB017 of the download page, from the start of the first block to
 * the end of the last one of each UsagePoint. A customer may ask for less: so it is told, never
 * judged, and only where FB_02 or FB_30 is declared for the file. Where it is known what was asked
 * for: {@link FileCoversWhatWasAskedFor}.
 */
@Rule("GBX-INT-27")
final class FileCoversThirteenMonths implements FeedRule {
  private static final Set<FunctionBlockId> DOWNLOAD =
      Set.of(new FunctionBlockId(2), new FunctionBlockId(30));

  private static final long DAY = 86_400;
  private static final long THIRTEEN_MONTHS = 393;

  /** A file of fewer days; in epoch seconds. */
  record CoverageBelowThirteenMonths(long from, long to, Location at) implements Finding {
    @Override
    public Object expected() {
      return THIRTEEN_MONTHS + " days or more, if they were collected and asked for";
    }

    @Override
    public Object observed() {
      return "%d days, from %s to %s"
          .formatted((to - from) / DAY, FeedEvent.instant(from), FeedEvent.instant(to));
    }
  }

  private final Optional<FileCoversWhatWasAskedFor> asked;
  private final boolean download;
  private final Facts facts;

  FileCoversThirteenMonths(FeedRuling ruling, Facts facts) {
    download = ruling.declaredBlocks().stream().anyMatch(DOWNLOAD::contains);
    this.facts = facts;
    asked = ruling.known().range().map(range -> new FileCoversWhatWasAskedFor(range, facts));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    asked.ifPresent(range -> range.on(feed, judgement));
    if (!download) {
      return;
    }
    Map<Integer, List<BlockTimes>> points = new LinkedHashMap<>();
    for (Channel channel : facts.channels().all()) {
      points
          .computeIfAbsent(channel.usagePoint(), same -> new ArrayList<>())
          .addAll(channel.inTime());
    }
    points.values().stream()
        .filter(blocks -> !blocks.isEmpty())
        .forEach(blocks -> check(blocks, judgement));
  }

  private static void check(List<BlockTimes> blocks, Judgement judgement) {
    judgement.inspected();
    long from = blocks.stream().mapToLong(BlockTimes::earliest).min().getAsLong();
    long to = blocks.stream().mapToLong(BlockTimes::latest).max().getAsLong();
    if (to - from < THIRTEEN_MONTHS * DAY) {
      judgement.finds(new CoverageBelowThirteenMonths(from, to, blocks.get(0).at()));
    }
  }
}
