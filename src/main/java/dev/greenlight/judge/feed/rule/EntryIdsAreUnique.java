package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.EntryIds;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * No two entries have the same id; letter case does not count.
 *
 * <p>A third party that stores entries by id keeps only one of them. The published test of this
 * name (D004) holds for every entry that has an id at all.
 */
@Rule("GBX-ATM-07")
final class EntryIdsAreUnique implements FeedRule {

  /** An id that an earlier entry has. */
  record DuplicateEntryId(String id, int firstLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an id of its own";
    }

    @Override
    public Object observed() {
      return "%s, the id of the entry at line %d".formatted(id, firstLine);
    }
  }

  private final EntryIds ids;

  EntryIdsAreUnique(EntryIds ids) {
    this.ids = ids;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Element id = entry.parts().first("id").orElse(null);
    if (id == null || id.text().isBlank()) {
      return;
    }
    judgement.inspected();
    if (ids.earlier() >= 0) {
      judgement.finds(new DuplicateEntryId(id.text().strip(), ids.earlier(), id.at()));
    }
  }
}
