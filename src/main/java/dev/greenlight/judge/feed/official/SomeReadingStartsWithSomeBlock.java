package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;

/** As coded: in each entry with blocks, some reading starts when some block starts. */
@Rule("D042")
final class SomeReadingStartsWithSomeBlock implements FeedRule {
  private static final List<String> BLOCK_START = List.of("start");
  private static final List<String> READING_START = List.of("timePeriod", "start");

  /** An entry in which no reading starts with a block. */
  record NoReadingAtBlockStart(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a reading of the entry that starts, letter by letter, when a block of it starts";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private final LinkGraph links;
  private final Starts blocks = new Starts();
  private final Starts readings = new Starts();
  private boolean inContent;
  private boolean met;

  SomeReadingStartsWithSomeBlock(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    blocks.clear();
    readings.clear();
    met = false;
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    inContent = block.parent().isAtom("content");
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    meet(interval.interval(), BLOCK_START, blocks, readings);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (!reading.isPlain()) {
      meet(reading.reading(), READING_START, readings, blocks);
    } else if (!met && inContent && reading.start().isPresent()) {
      met = blocks.contains(reading.start().getAsLong());
      readings.add(reading.start().getAsLong());
    }
  }

  private void meet(Element from, List<String> path, Starts own, Starts others) {
    if (met || !inContent) {
      return;
    }
    Espi.all(from, path)
        .map(Element::stringValue)
        .forEach(
            start -> {
              met |= others.contains(start);
              own.add(start);
            });
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (links.holds(entry.number(), Kind.INTERVAL_BLOCK)) {
      judgement.inspected();
      if (!met) {
        judgement.finds(new NoReadingAtBlockStart(entry.entry().at()));
      }
    }
  }
}
