package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many readings of a document are estimated (8, 9), questionable (10) or projected (12).
 *
 * <p>Of readings without a quality of their own the ReadingType says it, in the first ten thousand
 * entries that have such. A block of nothing but projected readings is a forecast, and does not
 * count at all: {@link ForecastsAreToCome} judges it.
 */
final class QualityShares {
  private static final int ESTIMATED = 0;
  private static final int QUESTIONABLE = 1;
  private static final int PROJECTED = 2;
  private static final int MEASURED = 3;
  private static final int ENTRIES_KEPT = 10_000;

  /** Readings that were not measured, or are doubted. */
  record ReadingsDoubtful(
      long estimated, long questionable, long projected, long readings, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "measured readings, at most half of them estimated, questionable or projected";
    }

    @Override
    public Object observed() {
      return "of %d readings %d estimated, %d questionable, %d projected"
          .formatted(readings, estimated, questionable, projected);
    }

    @Override
    public String fix() {
      return "Send what was measured as soon as it is known, with quality 17 (validated)";
    }

    boolean isMost() {
      return 2 * (estimated + questionable + projected) > readings;
    }
  }

  private final Channels channels;
  private final long[] counts = new long[MEASURED + 1];
  private final Map<Integer, Long> unmarked = new HashMap<>();
  private Location first;

  private int entry = -1;
  private long inEntry;
  private long projectedInEntry;
  private long unmarkedInEntry;

  QualityShares(Channels channels) {
    this.channels = channels;
  }

  void add(ReadingRead reading) {
    if (reading.entry() != entry) {
      closeEntry();
      entry = reading.entry();
    }
    inEntry++;
    int sort = MEASURED;
    for (int i = 0; i < reading.marks(); i++) {
      sort = Math.min(sort, sort(reading.mark(i).orElse(-1)));
    }
    if (sort == PROJECTED) {
      projectedInEntry++;
    } else {
      counts[sort]++;
    }
    if (sort != MEASURED && first == null) {
      first = reading.at();
    }
    unmarkedInEntry += reading.marks() == 0 ? 1 : 0;
  }

  private void closeEntry() {
    if (projectedInEntry < inEntry) {
      counts[PROJECTED] += projectedInEntry;
    }
    if (unmarkedInEntry > 0 && (unmarked.size() < ENTRIES_KEPT || unmarked.containsKey(entry))) {
      unmarked.merge(entry, unmarkedInEntry, Long::sum);
    }
    inEntry = 0;
    projectedInEntry = 0;
    unmarkedInEntry = 0;
  }

  private static int sort(long quality) {
    if (quality == 8 || quality == 9) {
      return ESTIMATED;
    }
    return quality == 10 ? QUESTIONABLE : quality == 12 ? PROJECTED : MEASURED;
  }

  /** Tells the share, once, at the end of the document. */
  void tell(Judgement judgement) {
    closeEntry();
    Location at = first;
    for (Channel channel : unmarked.isEmpty() ? List.<Channel>of() : channels.all()) {
      int sort =
          channel
              .readingType()
              .map(type -> sort(type.code("defaultQuality").orElse(-1)))
              .orElse(MEASURED);
      if (sort == ESTIMATED || sort == QUESTIONABLE) {
        for (BlockTimes block : channel.blocks()) {
          Long readings = unmarked.remove(block.entry());
          if (readings != null) {
            counts[sort] += readings;
            counts[MEASURED] -= readings;
            at = at == null ? block.at() : at;
          }
        }
      }
    }
    long doubtful = counts[ESTIMATED] + counts[QUESTIONABLE] + counts[PROJECTED];
    if (doubtful == 0) {
      return;
    }
    ReadingsDoubtful finding =
        new ReadingsDoubtful(
            counts[ESTIMATED],
            counts[QUESTIONABLE],
            counts[PROJECTED],
            doubtful + counts[MEASURED],
            at);
    if (finding.isMost()) {
      judgement.finds(finding);
    } else {
      judgement.mentions(finding);
    }
  }
}
