package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** The feed has an id, a title, a date of its last update. */
final class FeedHasPart implements FeedRule {

  /** A feed without that child. */
  record FeedPartMissing(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<" + part + "> in the feed";
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final String part;
  private final Interpretation interpretation;

  FeedHasPart(String part, Interpretation interpretation) {
    this.part = part;
    this.interpretation = interpretation;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (!interpretation.has(feed.parts(), part)) {
      judgement.finds(new FeedPartMissing(part, feed.feed().at()));
    }
  }
}
