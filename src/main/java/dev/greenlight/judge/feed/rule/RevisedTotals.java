package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;

/** The one rule on totals whose readings were revised, for who asks about nothing else. */
public final class RevisedTotals implements RuleSource {

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    return List.of(Duty.of(new TotalsFollowReadings(facts)));
  }
}
