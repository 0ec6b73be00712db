package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.DstRule;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Daylight saving both starts and ends, or does neither.
 *
 * <p>{@code FFFFFFFF} switches a rule off; with one of the two the clock never comes back.
 */
@Rule("GBX-LTP-03")
final class DstRulesAreSwitchedTogether implements FeedRule {

  /** One rule on, the other off. */
  record OneDstRuleOff(String start, String end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "two rules, or FFFFFFFF twice";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s".formatted(start, end);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(time -> check(time, judgement));
  }

  private static void check(Element element, Judgement judgement) {
    LocalTime time = LocalTime.of(element);
    if (!DstRule.isWhole(time.dstStartRule()) || !DstRule.isWhole(time.dstEndRule())) {
      return;
    }
    judgement.inspected();
    if (DstRule.isOff(time.dstStartRule()) != DstRule.isOff(time.dstEndRule())) {
      judgement.finds(new OneDstRuleOff(time.dstStartRule(), time.dstEndRule(), element.at()));
    }
  }
}
