package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/** As coded: one reading among all in the content of an entry states something. */
final class SomeReadingStates implements FeedRule {

  /** An entry in which no reading does. */
  record NoReadingStatesIt(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return part + " in some IntervalReading of the entry";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private final List<String> path;
  private final LinkGraph links;
  private boolean inContent;
  private boolean stated;

  SomeReadingStates(LinkGraph links, String... path) {
    this.links = links;
    this.path = List.of(path);
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    stated = false;
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    inContent = block.parent().isAtom("content");
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    stated = stated || (inContent && Interpretation.AS_CODED.has(reading, path));
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (links.holds(entry.number(), Kind.INTERVAL_BLOCK)) {
      judgement.inspected();
      if (!stated) {
        judgement.finds(new NoReadingStatesIt(String.join("/", path), entry.entry().at()));
      }
    }
  }
}
