package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.PartMissing;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.function.Function;

/**
 * The id of a feed or entry is not empty.
 *
 * <p>The published tests are content with an empty element.
 */
@Rule("GBX-ATM-02")
final class IdsAreFilled implements FeedRule {

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(
        entry.parts(),
        id -> PartMissing.ofEntry("EmptyId", "id", Kind.of(entry), Optional.of(id), entry.entry()),
        judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(
        feed.parts(),
        id -> PartMissing.ofFeed("EmptyId", "id", Optional.of(id), feed.feed()),
        judgement);
  }

  private static void check(
      AtomParts parts, Function<Element, PartMissing> emptyId, Judgement judgement) {
    for (Element id : parts.all("id")) {
      judgement.inspected();
      if (id.text().isBlank()) {
        judgement.finds(emptyId.apply(id));
      }
    }
  }
}
