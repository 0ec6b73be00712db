package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;

/**
 * No two Retail Customer resources of one kind have the same self link.
 *
 * <p>Resources of different kinds that share one are told by a rule for all feeds.
 */
@Rule("GBX-CUS-05")
final class SelfLinksAreUnique implements FeedRule {

  /** A self link that another entry has already. */
  record SelfLinkRepeated(String href, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of its own";
    }

    @Override
    public Object observed() {
      return "%s, the self link of the entry at line %d".formatted(href, line);
    }
  }

  private final LinkGraph links;
  private final FirstSeen selves;

  SelfLinksAreUnique(LinkGraph links, Scratch scratch) {
    selves = new FirstSeen(scratch);
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      if (links.kinds(entry).stream().noneMatch(Kind::isOfCustomer)) {
        continue;
      }
      for (Ref self : links.links(entry, Rel.SELF)) {
        judgement.inspected();
        int first = selves.seen(self.target(), entry);
        if (first >= 0 && first != entry && links.kinds(first).equals(links.kinds(entry))) {
          judgement.finds(
              new SelfLinkRepeated(
                  self.href().orElse("a self link"), links.at(first).line(), self.at()));
        }
      }
    }
  }
}
