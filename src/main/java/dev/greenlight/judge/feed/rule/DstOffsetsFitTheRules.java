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
 * The clock moves by half an hour, one or two when daylight saving is on, and by nothing when it is
 * off.
 *
 * <p>With another dstOffset all local times of summer are wrong, or nobody knows whether there is a
 * summer. One rule on and one off is told by {@link DstRulesAreSwitchedTogether}.
 */
@Rule("GBX-LTP-07")
final class DstOffsetsFitTheRules implements FeedRule {

  /** An offset that contradicts the rules; in seconds. */
  record DstOffsetMisfit(boolean saving, long offset, Location at) implements Finding {
    @Override
    public Object expected() {
      return saving ? "1800, 3600 or 7200 s, as there are rules" : "0 s, as the rules are off";
    }

    @Override
    public Object observed() {
      return offset + " s";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(element -> check(element, judgement));
  }

  private static void check(Element element, Judgement judgement) {
    LocalTime time = LocalTime.of(element);
    boolean saving = isOn(time.dstStartRule()) && isOn(time.dstEndRule());
    if (time.dstOffset().isEmpty() || !(saving || time.isOff())) {
      return;
    }
    judgement.inspected();
    long offset = time.dstOffset().getAsLong();
    if (saving ? !LocalTime.isSaving(offset) : offset != 0) {
      Location at = element.child("dstOffset").orElse(element).at();
      judgement.finds(new DstOffsetMisfit(saving, offset, at));
    }
  }

  private static boolean isOn(String rule) {
    return !rule.isEmpty() && !DstRule.isOff(rule);
  }
}
