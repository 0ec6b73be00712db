package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;

/** The published tests. */
public final class OfficialRules implements RuleSource {

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    return List.of(Duty.of(new DocumentIsFeed(ruling.official())));
  }
}
