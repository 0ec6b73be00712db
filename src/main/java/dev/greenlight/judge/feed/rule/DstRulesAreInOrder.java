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
 * Daylight saving starts in spring and ends in autumn.
 *
 * <p>Swapped rules put all local times of the year an hour or two wrong. North of the equator the
 * start comes first in the year, south of it the end; where the offset of the zone does not tell
 * the hemisphere only the order of the United States and Canada is known. Rules that are out of
 * range or switched off have rules of their own.
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

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    LocalTimes.in(read).ifPresent(element -> check(element, judgement));
  }

  private static void check(Element element, Judgement judgement) {
    LocalTime time = LocalTime.of(element);
    if (time.summer().hasSoundRules()) {
      judgement.inspected();
      if (time.summer().looksSwapped()) {
        judgement.finds(
            new DstRulesSwapped(
                time.dstStartRule(), time.dstEndRule(), time.summer().days(), element.at()));
      }
    }
  }
}
