package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.DstRule;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * A rule of daylight saving has four octets.
 *
 * <p>The schema sets a maximum only; real feeds cut the last two octets off.
 */
@Rule("GBX-LTP-02")
final class DstRulesHaveFourOctets implements FeedRule {

  /** A rule of another length, or none in hexadecimal. */
  record DstRuleOfOtherLength(String rule, Location at) implements Finding {
    @Override
    public Object expected() {
      return "8 hexadecimal digits, such as 360E2000";
    }

    @Override
    public Object observed() {
      return "'" + rule + "'";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read)
        .ifPresent(time -> LocalTimes.rules(time).forEach(rule -> check(rule, judgement)));
  }

  private static void check(Element rule, Judgement judgement) {
    judgement.inspected();
    String text = rule.text().strip();
    if (!DstRule.isWhole(text)) {
      judgement.finds(new DstRuleOfOtherLength(text, rule.at()));
    }
  }
}
