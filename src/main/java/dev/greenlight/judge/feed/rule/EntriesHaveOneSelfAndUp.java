package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A feed or entry has at most one self link and one up link.
 *
 * <p>With two of them a reader cannot know where the resource lives, or to which collection it
 * belongs.
 */
@Rule("GBX-LNK-02")
final class EntriesHaveOneSelfAndUp implements FeedRule {

  private static final List<Rel> ONCE = List.of(Rel.SELF, Rel.UP);

  /** One link too many. */
  record RepeatedLink(Rel rel, int count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one link with rel=" + rel;
    }

    @Override
    public Object observed() {
      return count + " of them";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    count(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    count(feed.parts(), judgement);
  }

  private static void count(AtomParts parts, Judgement judgement) {
    judgement.inspected();
    for (Rel rel : ONCE) {
      int count = 0;
      Link second = null;
      for (Link link : parts.links()) {
        if (rel.toString().equals(link.rel())) {
          count++;
          second = count == 2 ? link : second;
        }
      }
      if (second != null) {
        judgement.finds(new RepeatedLink(rel, count, second.element().at()));
      }
    }
  }
}
