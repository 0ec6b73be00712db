package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An entry is not updated before it is published.
 *
 * <p>Third parties fetch what was updated since their last visit: such an entry escapes them.
 */
@Rule("GBX-ATM-09")
final class UpdatedIsNotBeforePublished implements FeedRule {

  /** An entry that changed before it existed. */
  record UpdatedBeforePublished(OffsetDateTime published, OffsetDateTime updated, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "updated at or after " + published + ", when it was published";
    }

    @Override
    public Object observed() {
      return updated;
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<Element> updated = entry.parts().first("updated");
    Optional<OffsetDateTime> after = updated.flatMap(AtomDates::parsed);
    Optional<OffsetDateTime> before = entry.parts().first("published").flatMap(AtomDates::parsed);
    if (after.isEmpty() || before.isEmpty()) {
      return;
    }
    judgement.inspected();
    if (after.get().isBefore(before.get())) {
      judgement.finds(new UpdatedBeforePublished(before.get(), after.get(), updated.get().at()));
    }
  }
}
