package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.PartMissing;

/** The feed has an id, a title, a date of its last update. */
final class FeedHasPart implements FeedRule {

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
      judgement.finds(
          PartMissing.ofFeed("FeedPartMissing", part, feed.parts().first(part), feed.feed()));
    }
  }
}
