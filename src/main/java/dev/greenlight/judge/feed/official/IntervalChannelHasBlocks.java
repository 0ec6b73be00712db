package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.LooseTies;
import dev.greenlight.judge.feed.LooseTies.Tie;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;
import java.util.Set;

/**
 * A MeterReading of interval data (its ReadingType has accumulationBehaviour 4) has an
 * IntervalBlock: contained in D025, asked of each link to such a ReadingType.
 */
@Rule("D026")
final class IntervalChannelHasBlocks implements FeedRule {

  /** Interval data without a block. */
  record NoIntervals(String readingType, String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an IntervalBlock of this MeterReading, whose ReadingType is for interval data";
    }

    @Override
    public Object observed() {
      return "only a link to '" + readingType + "'";
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final LooseTies ties;
  private final BlocksBelow below;
  private final Marked intervalTypes = new Marked();

  IntervalChannelHasBlocks(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
    ties = new LooseTies(links, Kind.INTERVAL_BLOCK, Kind.METER_READING);
    below = new BlocksBelow(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Marked.holds(entry, Kind.READING_TYPE, ReadingTypes.INTERVALS)) {
      intervalTypes.add(entry.number());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<Fingerprint> selves = intervalTypes.targets(links, Rel.SELF);
    links.entries(Kind.METER_READING).forEach(entry -> judge(entry, selves, judgement));
  }

  private void judge(int entry, Set<Fingerprint> selves, Judgement judgement) {
    for (Ref related : links.links(entry, Rel.RELATED)) {
      if (selves.contains(related.target())) {
        judgement.inspected();
        if (links.countMeeting(entry, Rel.RELATED, Rel.UP, Kind.INTERVAL_BLOCK) == 0) {
          Optional<Tie> tie =
              ties.ofOwner(entry)
                  .or(() -> below.of(entry))
                  .filter(found -> !interpretation.asCoded());
          judgement.finds(
              new NoIntervals(
                  related.href().orElse(""),
                  tie.map(Tie::fix).orElse(""),
                  tie.map(Tie::at).orElseGet(related::at)));
        }
      }
    }
  }
}
