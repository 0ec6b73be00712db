package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * As labelled: each block of a channel that has cost at all has readings with cost.
 *
 * <p>Blocks belong to one channel when they have the same up link. Channels without any cost, such
 * as temperature, are left alone, unless the whole feed has none.
 */
@Rule("D043")
final class BlocksHaveCost implements FeedRule {
  private static final List<String> COST = List.of("cost");

  /** A block without cost. */
  record CostMissing(String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "cost in the readings, as in other blocks";
    }

    @Override
    public Object observed() {
      return "an IntervalBlock without any cost";
    }
  }

  private final LinkGraph links;
  private final Marked costly = new Marked();
  private final Marked lacking = new Marked();
  private final Map<Integer, CostMissing> unprefixed = new HashMap<>();
  private boolean stated;

  BlocksHaveCost(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    stated = false;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    stated = stated || Interpretation.AS_LABELLED.has(reading, COST);
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    (stated ? costly : lacking).add(block.entry());
    if (!stated && unprefixed.size() < Judgement.KEPT) {
      Unprefixed.in(block.block())
          .map(found -> new CostMissing(found.fix(), found.element().at()))
          .ifPresent(missing -> unprefixed.putIfAbsent(block.entry(), missing));
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    boolean nowhere = costly.entries().findAny().isEmpty();
    Set<Fingerprint> channels = costly.targets(links, Rel.UP);
    links
        .entries(Kind.INTERVAL_BLOCK)
        .filter(
            entry -> nowhere || costly.has(entry) || Marked.meets(links, entry, Rel.UP, channels))
        .forEach(
            entry -> {
              judgement.inspected();
              if (lacking.has(entry)) {
                judgement.finds(
                    unprefixed.getOrDefault(entry, new CostMissing("", links.at(entry))));
              }
            });
  }
}
