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
 * A related link is written as the self or up link that it means, and these alike themselves.
 *
 * <p>The published tests compare hrefs letter by letter: a relative link to an absolute one,
 * another letter case, a double slash or one at the end make them lose the target. The letter case
 * of scheme and host alone makes no other link (RFC 3986 section 6.2.2.1). Of self and up links
 * only what is percent-encoded without need is looked at here.
 */
@Rule("GBX-LNK-08")
final class LinksMatchLetterByLetter implements FeedRule {

  /** A link that all but matches. */
  record LinkAlmostMatches(String href, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the href as written at line " + line;
    }

    @Override
    public Object observed() {
      return href + ", which differs in its written form only";
    }
  }

  private final LinkGraph links;

  LinksMatchLetterByLetter(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      check(entry, Rel.RELATED, judgement);
      if (links.hasEncoded()) {
        check(entry, Rel.SELF, judgement);
        check(entry, Rel.UP, judgement);
      }
    }
  }

  private void check(int entry, Rel rel, Judgement judgement) {
    for (Ref link : links.links(entry, rel)) {
      judgement.inspected();
      int line = links.nearMiss(link);
      if (line >= 0) {
        judgement.finds(new LinkAlmostMatches(link.href().orElse("a link"), line, link.at()));
      }
    }
  }
}
