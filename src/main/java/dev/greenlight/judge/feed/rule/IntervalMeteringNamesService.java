package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedOpened;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Who declares FB_04 declares what is metered: FB_05, FB_10, FB_11 or FB_29.
 *
 * <p>A stated rule of the programme. Judged when the user says which blocks are declared.
 */
@Rule("GBX-FBD-03")
final class IntervalMeteringNamesService implements FeedRule {

  /** Interval metering of nothing in particular. */
  record ServiceUndeclared(Location at) implements Finding {
    @Override
    public Object expected() {
      return "FB_05, FB_10, FB_11 or FB_29 beside FB_04";
    }

    @Override
    public Object observed() {
      return "FB_04 without any of them";
    }
  }

  private final Claims claims;

  IntervalMeteringNamesService(FeedRuling ruling) {
    claims = Claims.of(ruling);
  }

  @Override
  public void on(FeedOpened feed, Judgement judgement) {
    if (claims.has(4)) {
      judgement.inspected();
      if (!claims.hasAnyOf(5, 10, 11, 29)) {
        judgement.finds(new ServiceUndeclared(feed.feed().at()));
      }
    }
  }
}
