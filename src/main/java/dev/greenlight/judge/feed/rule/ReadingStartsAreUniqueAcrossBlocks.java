package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No two blocks of a MeterReading have a reading with the same start.
 *
 * <p>A third party that sums energy counts such a reading twice. Blocks belong together when they
 * relate to the same MeterReading or, where they name none, have the same up link. Told once for
 * each later block; starts are remembered as runs of equal steps, so that memory depends on the
 * number of blocks, not of readings.
 */
@Rule("GBX-INT-03")
final class ReadingStartsAreUniqueAcrossBlocks implements FeedRule {
  /** How many earlier blocks that overlap a block are compared with it. */
  private static final int COMPARED = 100;

  private static final Pattern METER_READING = Pattern.compile("\\bMeterReading/[^/]+/?$");

  /** A reading that stands in an earlier block too; in epoch seconds. */
  record ReadingInTwoBlocks(long start, int otherLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "readings that no other block of the MeterReading has";
    }

    @Override
    public Object observed() {
      return "a reading that starts at %s, as one in the block at line %d does"
          .formatted(FeedEvent.instant(start), otherLine);
    }
  }

  private final StartRunTable runs;
  private final BlockPlaces places = new BlockPlaces();
  private final List<StartRuns> ofEntry = new ArrayList<>();
  private StartRuns ofBlock;

  ReadingStartsAreUniqueAcrossBlocks(Scratch scratch) {
    runs = new StartRunTable(scratch);
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    ofEntry.clear();
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    ofBlock = new StartRuns(places.add(block));
    ofEntry.add(ofBlock);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.start().isPresent()) {
      judgement.inspected();
      ofBlock.add(reading.start().getAsLong());
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!ofEntry.isEmpty()) {
      Fingerprint meterReading = meterReading(entry);
      ofEntry.forEach(block -> block.of(meterReading).forEach(runs::add));
    }
  }

  private static Fingerprint meterReading(EntryClosed entry) {
    for (Link related : entry.parts().links(Rel.RELATED)) {
      if (namesMeterReading(related)) {
        return related.ofResolved();
      }
    }
    List<Link> ups = entry.parts().links(Rel.UP);
    return ups.isEmpty() ? Fingerprint.of("entry " + entry.number()) : ups.get(0).ofResolved();
  }

  private static boolean namesMeterReading(Link link) {
    return "espi-entry/MeterReading".equals(link.type())
        || (link.href().contains("MeterReading/") && METER_READING.matcher(link.href()).find());
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    runs.sort();
    Set<Integer> told = new HashSet<>();
    StartRun before = null;
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < runs.size(); i++) {
      StartRun run = runs.get(i);
      if (before == null || !before.meterReading().equals(run.meterReading())) {
        latest = Long.MIN_VALUE;
      }
      // Nearly all begin after all before them have ended, and share nothing with those.
      if (run.first() <= latest && !told.contains(run.block())) {
        compare(i, run, told, judgement);
      }
      latest = Math.max(latest, run.last());
      before = run;
    }
  }

  private void compare(int index, StartRun run, Set<Integer> told, Judgement judgement) {
    for (int i = index - 1; i >= Math.max(0, index - COMPARED); i--) {
      StartRun other = runs.get(i);
      if (!other.meterReading().equals(run.meterReading())) {
        return;
      }
      OptionalLong common = run.firstCommon(other);
      if (other.block() != run.block() && common.isPresent()) {
        int later = Math.max(run.block(), other.block());
        if (told.add(later)) {
          int earlier = Math.min(run.block(), other.block());
          judgement.finds(
              new ReadingInTwoBlocks(
                  common.getAsLong(), places.at(earlier).line(), places.at(later)));
        }
        return;
      }
    }
  }
}
