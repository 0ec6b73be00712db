package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LooseTies;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Set;

/**
 * At least one IntervalBlock belongs to each MeterReading.
 *
 * <p>As labelled, not of register reads: they are points in time and need no block of intervals.
 */
@Rule("D025")
final class MeterReadingHasBlocks implements FeedRule {

  /** A MeterReading without a block. */
  record NoBlocks(String observed, String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an IntervalBlock whose up link is a related link of the MeterReading";
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final LooseTies ties;
  private final BlocksBelow below;
  private final Marked registers = new Marked();

  MeterReadingHasBlocks(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
    ties = new LooseTies(links, Kind.INTERVAL_BLOCK, Kind.METER_READING);
    below = new BlocksBelow(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!interpretation.asCoded()
        && Marked.holds(entry, Kind.READING_TYPE, ReadingTypes.REGISTER)) {
      registers.add(entry.number());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<Fingerprint> exempt = registers.targets(links, Rel.SELF);
    links
        .entries(Kind.METER_READING)
        .filter(entry -> !Marked.meets(links, entry, Rel.RELATED, exempt))
        .forEach(
            entry -> {
              judgement.inspected();
              if (links.countMeeting(entry, Rel.RELATED, Rel.UP, Kind.INTERVAL_BLOCK) == 0) {
                judgement.finds(
                    ties.ofOwner(entry)
                        .or(() -> below.of(entry))
                        .filter(tie -> !interpretation.asCoded())
                        .map(tie -> new NoBlocks(tie.seen(), tie.fix(), tie.at()))
                        .orElseGet(() -> new NoBlocks("none", "", links.at(entry))));
              }
            });
  }
}
