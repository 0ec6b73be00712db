package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.DstRule;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;

/**
 * The bits of a rule of daylight saving name a date and an hour.
 *
 * <p>To the schema any four octets are a rule. Who writes the instant of the next change instead is
 * told so. Shorter ones are told by {@link DstRulesHaveFourOctets}.
 */
@Rule("GBX-LTP-01")
final class DstRulesAreInRange implements FeedRule {
  private static final long HOUR = 3_600;

  /** A rule that names no date or no hour. */
  record DstRuleOutOfRange(String rule, List<String> faults, Location at) implements Finding {
    @Override
    public Object expected() {
      return "month 1-12, hour 0-23, second 0-3599, and the weekday or day its operator wants";
    }

    @Override
    public Object observed() {
      return rule + " says " + String.join(", ", faults) + asInstant();
    }

    /** A full hour of this century, in seconds since 1970. */
    private String asInstant() {
      long seconds = Long.parseLong(rule, 16);
      return DatesArePlausible.isTooOld(seconds) || seconds % HOUR != 0
          ? ""
          : "; in seconds since 1970 it is " + FeedEvent.instant(seconds);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read)
        .ifPresent(time -> LocalTimes.rules(time).forEach(rule -> check(rule, judgement)));
  }

  private static void check(Element element, Judgement judgement) {
    String text = element.text().strip();
    DstRule.of(text)
        .ifPresent(
            rule -> {
              judgement.inspected();
              List<String> faults = rule.faults();
              if (!faults.isEmpty()) {
                judgement.finds(new DstRuleOutOfRange(text, faults, element.at()));
              }
            });
  }
}
