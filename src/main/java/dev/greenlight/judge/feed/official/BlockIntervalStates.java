package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;

/**
 * The interval of each block has a start, or a duration.
 *
 * <p>As coded, one block of an entry is enough.
 */
final class BlockIntervalStates implements FeedRule {

  /** A block whose interval lacks it. */
  record IntervalPartMissing(String part, String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "interval/%s in the IntervalBlock".formatted(part);
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final String part;
  private final Interpretation interpretation;
  private final LinkGraph links;
  private boolean stated;

  BlockIntervalStates(String part, Interpretation interpretation, LinkGraph links) {
    this.part = part;
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    stated = false;
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    boolean states = interpretation.has(block.block(), List.of("interval", part));
    if (interpretation.asCoded()) {
      stated |= states && block.parent().isAtom("content");
      return;
    }
    judgement.inspected();
    if (!states) {
      Element lacking = block.block();
      judgement.finds(
          new IntervalPartMissing(part, Unprefixed.fix(lacking), Unprefixed.place(lacking)));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (interpretation.asCoded() && links.holds(entry.number(), Kind.INTERVAL_BLOCK)) {
      judgement.inspected();
      if (!stated) {
        judgement.finds(new IntervalPartMissing(part, "", entry.entry().at()));
      }
    }
  }
}
