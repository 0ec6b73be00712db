package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.EnumMap;
import java.util.Map;

/**
 * A content holds one resource.
 *
 * <p>Several UsagePoints, MeterReadings, ReadingTypes or summaries share an id and a self link and
 * cannot be told apart. Several IntervalBlocks are an old habit that most readers bear: that is
 * mentioned only.
 */
@Rule("GBX-ATM-15")
final class ContentHoldsOneResource implements FeedRule {

  /** Several resources of a kind side by side. */
  record SeveralResourcesInContent(Kind resource, int count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one " + resource.element() + " in a content";
    }

    @Override
    public Object observed() {
      return count + " of them";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    Map<Kind, Element> second = new EnumMap<>(Kind.class);
    for (Held held : entry.resources()) {
      Kind kind = held.kind();
      if (held.parent().isAtom("content")
          && kind != Kind.OTHER
          && counts.merge(kind, 1, Integer::sum) == 2) {
        second.put(kind, held.resource());
      }
    }
    if (!counts.isEmpty()) {
      judgement.inspected();
    }
    second.forEach(
        (kind, resource) -> {
          Finding several = new SeveralResourcesInContent(kind, counts.get(kind), resource.at());
          if (kind == Kind.INTERVAL_BLOCK) {
            judgement.mentions(several);
          } else {
            judgement.finds(several);
          }
        });
  }
}
