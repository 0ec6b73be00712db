package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.EntryIds;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * The feed has another id than each of its entries; letter case does not count.
 *
 * <p>A third party that stores what it got by id takes the one for the other.
 */
@Rule("GBX-ATM-08")
final class FeedIdIsItsOwn implements FeedRule {

  /** A feed with the id of an entry. */
  record FeedIdOfEntry(String id, int entryLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an id of the feed's own";
    }

    @Override
    public Object observed() {
      return "%s, the id of the entry at line %d".formatted(id, entryLine);
    }
  }

  private final EntryIds ids;

  FeedIdIsItsOwn(EntryIds ids) {
    this.ids = ids;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    feed.parts()
        .first("id")
        .filter(id -> !id.text().isBlank())
        .ifPresent(id -> check(id, judgement));
  }

  private void check(Element id, Judgement judgement) {
    judgement.inspected();
    int entryLine = ids.find(id);
    if (entryLine >= 0) {
      judgement.finds(new FeedIdOfEntry(id.text().strip(), entryLine, id.at()));
    }
  }
}
