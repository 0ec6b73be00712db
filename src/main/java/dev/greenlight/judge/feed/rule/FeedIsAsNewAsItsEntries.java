package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A feed was updated when the newest of its entries was, or later.
 *
 * <p>RFC 4287 section 4.2.15; a third party that knows the date of the feed already does not read
 * the entry. Less than a second is let pass, as a feed is written from its head on. Dates without a
 * zone are told by {@link DatesAreUtc}, impossible ones by {@link DatesArePlausible}.
 */
@Rule("GBX-ATM-12")
final class FeedIsAsNewAsItsEntries implements FeedRule {
  /** A feed that is older than what it holds. */
  record FeedOlderThanEntry(
      OffsetDateTime newest, int entryLine, OffsetDateTime updated, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s or later, when the entry at line %d was updated".formatted(newest, entryLine);
    }

    @Override
    public Object observed() {
      return updated;
    }
  }

  private final Instant now;
  private OffsetDateTime newest;
  private int newestLine;

  FeedIsAsNewAsItsEntries(Instant now) {
    this.now = now;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<OffsetDateTime> updated = updated(entry.parts());
    if (updated.isPresent() && (newest == null || updated.get().isAfter(newest))) {
      newest = updated.get();
      newestLine = entry.entry().line();
    }
  }

  private Optional<OffsetDateTime> updated(AtomParts parts) {
    return parts
        .first("updated")
        .flatMap(AtomDates::parsed)
        .filter(date -> DatesArePlausible.isPlausible(date.toEpochSecond(), now));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Optional<OffsetDateTime> updated = updated(feed.parts());
    if (updated.isEmpty() || newest == null) {
      return;
    }
    judgement.inspected();
    if (!updated.get().plusSeconds(1).isAfter(newest)) {
      Location at = feed.parts().first("updated").orElseThrow().at();
      judgement.finds(new FeedOlderThanEntry(newest, newestLine, updated.get(), at));
    }
  }
}
