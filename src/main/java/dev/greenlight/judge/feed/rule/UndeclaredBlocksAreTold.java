package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Location;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of the data in a feed each part belongs to a block that is declared.
 *
 * <p>Cost, reverse flow, gas or temperature that no declared block is about goes out untested.
 * Judged where FB_01 is declared, which every feed must be: who names single blocks without it asks
 * about these alone. Which blocks a feed calls for is found as for {@code --fb auto}.
 */
@Rule("GBX-FBD-02")
final class UndeclaredBlocksAreTold implements FeedRule {

  /** Data that no declared block tests. */
  record BlockUndeclared(FunctionBlockId block, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s among the declared blocks, as the feed has data of it".formatted(block);
    }

    @Override
    public Object observed() {
      return "it is not declared";
    }
  }

  private static final FunctionBlockId COMMON = new FunctionBlockId(1);

  private final Set<FunctionBlockId> declared;
  private final Facts facts;

  UndeclaredBlocksAreTold(FeedRuling ruling, Facts facts) {
    declared = ruling.declaredBlocks();
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (!declared.contains(COMMON)) {
      return;
    }
    Set<FunctionBlockId> called = new TreeSet<>(facts.survey().blocks());
    judgement.inspected(called.size());
    called.removeAll(declared);
    called.forEach(block -> judgement.finds(new BlockUndeclared(block, feed.feed().at())));
  }
}
