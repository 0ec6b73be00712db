package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Daylight saving starts in spring and ends in autumn, by two rules.
 *
 * <p>Swapped rules put all local times of the year an hour or two wrong. North of the equator the
 * start comes first in the year, south of it the end; where the offset of the zone does not tell
 * the hemisphere only the order of the United States and Canada is known. Rules that are out of
 * range or switched off have rules of their own; with a dstOffset of 0 they do nothing.
 */
@Rule("GBX-LTP-04")
final class DstRulesAreInOrder implements FeedRule {

  /** Rules in the wrong order. */
  record DstRulesSwapped(String start, String end, long days, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a start of daylight saving in spring and an end in autumn of this zone";
    }

    @Override
    public Object observed() {
      return "dstStartRule %s, dstEndRule %s: %d days from start to end"
          .formatted(start, end, days);
    }
  }

  /** One rule for both changes. */
  record DstRulesAlike(String rule, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one rule for the start of daylight saving and another for its end";
    }

    @Override
    public Object observed() {
      return "%s as dstStartRule and as dstEndRule".formatted(rule);
    }

    @Override
    public String fix() {
      String other = "B40E2000".equalsIgnoreCase(rule) ? "dstStartRule" : "dstEndRule";
      return "Write the other rule into %s; US Eastern is 360E2000 (start) and B40E2000 (end)"
          .formatted(other);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(element -> check(element, judgement));
  }

  private static void check(Element element, Judgement judgement) {
    LocalTime time = LocalTime.of(element);
    if (time.summer().hasSoundRules() && time.dstOffset().orElse(0) != 0) {
      judgement.inspected();
      if (time.dstStartRule().equalsIgnoreCase(time.dstEndRule())) {
        judgement.finds(new DstRulesAlike(time.dstStartRule(), element.at()));
      } else if (time.summer().looksSwapped()) {
        judgement.finds(
            new DstRulesSwapped(
                time.dstStartRule(), time.dstEndRule(), time.summer().days(), element.at()));
      }
    }
  }
}
