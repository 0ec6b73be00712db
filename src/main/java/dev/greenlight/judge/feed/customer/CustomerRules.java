package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;

/** The rules for Retail Customer data, block by block; the published tests of 2018 have none. */
public final class CustomerRules implements RuleSource {

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    return ruling.official()
        ? List.of()
        : List.of(Duty.of(new SidesStandApart()), Duty.of(new ResourcesStandOnTheirSide()));
  }
}
