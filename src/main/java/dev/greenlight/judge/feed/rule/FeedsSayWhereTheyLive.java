package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A feed has a self link.
 *
 * <p>RFC 4287 section 4.1.1 asks for it, and relative links are resolved against it. Files for
 * download often lack it, so it is a warning.
 */
@Rule("GBX-LNK-21")
final class FeedsSayWhereTheyLive implements FeedRule {

  /** A feed from nowhere. */
  record FeedWithoutSelf(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link with rel=\"self\" and an href in the feed";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (feed.parts().links(Rel.SELF.toString()).findAny().isEmpty()) {
      judgement.finds(new FeedWithoutSelf(feed.feed().at()));
    }
  }
}
