package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A related link to a resource leads to an entry of the feed.
 *
 * <p>Links to collections may lead out of the feed (the collection can be empty or left out), and
 * so may links to a certificate and those of the feed itself. A link that misses its target by
 * letter case or a slash is told by {@link LinksMatchLetterByLetter}.
 */
@Rule("GBX-LNK-01")
final class RelatedLinksLeadSomewhere implements FeedRule {

  /** A link to nothing in this feed. */
  record DanglingLink(String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an entry whose self link is the target";
    }

    @Override
    public Object observed() {
      return href + ", which no entry of this feed has";
    }
  }

  private final LinkGraph links;

  RelatedLinksLeadSomewhere(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      for (Ref link : links.links(entry, Rel.RELATED)) {
        if (link.toMember()) {
          judgement.inspected();
          check(link, judgement);
        }
      }
    }
  }

  private void check(Ref link, Judgement judgement) {
    boolean leads =
        links.exists(Rel.SELF, link.target())
            || links.exists(Rel.UP, link.target())
            || links.nearMiss(link) >= 0;
    if (!leads) {
      judgement.finds(new DanglingLink(link.href().orElse("a target"), link.at()));
    }
  }
}
