package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.stream.IntStream;

/**
 * A feed has something of each block that is declared for it.
 *
 * <p>The published tests of FB_12, FB_16, FB_27 and FB_28 ask nothing of a feed that lacks what
 * they are about, and pass. Where FB_04 or FB_15 is declared too, their tests D032 and D083 tell
 * the lack; the other blocks have a test of their own that something is there.
 */
@Rule("GBX-FBD-01")
final class DeclaredBlocksHaveData implements FeedRule {

  /** A block that cannot be judged by this feed. */
  record BlockNotExercised(int block, String subject, Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one %s, as FB_%02d is declared".formatted(subject, block);
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private final Claims claims;
  private final LinkGraph links;

  DeclaredBlocksHaveData(FeedRuling ruling, LinkGraph links) {
    claims = Claims.of(ruling);
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed, Kind.INTERVAL_BLOCK, 4, IntStream.of(12), judgement);
    check(feed, Kind.USAGE_SUMMARY, 15, IntStream.of(16, 27, 28), judgement);
  }

  /** The blocks build on another one, whose own tests tell the lack when it is declared. */
  private void check(
      FeedClosed feed, Kind subject, int base, IntStream blocks, Judgement judgement) {
    boolean told = claims.has(base) || links.entries(subject).findAny().isPresent();
    blocks
        .filter(claims::has)
        .forEach(
            block -> {
              judgement.inspected();
              if (!told) {
                judgement.finds(new BlockNotExercised(block, subject.element(), feed.feed().at()));
              }
            });
  }
}
