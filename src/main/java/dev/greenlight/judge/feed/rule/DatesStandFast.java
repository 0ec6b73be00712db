package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot.Item;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entry has the published that it had in an earlier download, and an updated that is not before
 * that of then.
 *
 * <p>RFC 4287 sections 4.2.9 and 4.2.15: published is when it came to be, updated when it changed
 * last. Each is told once for each kind of resource. What says something else under an older date
 * is told by {@link ChangesAreDated} alone.
 */
@Rule("GBX-XF-08")
final class DatesStandFast implements FeedRule {

  /** Entries that came to be anew. */
  record PublishedChanged(Kind resource, SharedDefect seen) implements ChangedEntries {
    @Override
    public Object expected() {
      return "the published that each %s had in the earlier download".formatted(resource.element());
    }

    @Override
    public String fix() {
      return "Store when an entry was published first, and say that in each download";
    }
  }

  /** Entries that are older than they were. */
  record UpdatedWentBack(Kind resource, SharedDefect seen) implements ChangedEntries {
    @Override
    public Object expected() {
      return "an updated of each %s that is not before that of the earlier download"
          .formatted(resource.element());
    }

    @Override
    public String fix() {
      return "Store when an entry was changed last, and let <updated> go forward only";
    }
  }

  private final Facts facts;
  private final Map<Kind, SharedDefect> published = new EnumMap<>(Kind.class);
  private final Map<Kind, SharedDefect> updated = new EnumMap<>(Kind.class);

  DatesStandFast(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    ChangesAreDated.forEachKnown(
        facts,
        (before, now) -> {
          judgement.inspected();
          compare(before, now);
        });
  }

  private void compare(Item before, Item now) {
    if (differ(before.published(), now.published())) {
      note(published, now, before.published().orElseThrow(), now.published().orElseThrow());
    }
    if (differ(before.updated(), now.updated())
        && now.updated().orElseThrow().isBefore(before.updated().orElseThrow())
        && !ChangesAreDated.isUndated(before, now)) {
      note(updated, now, before.updated().orElseThrow(), now.updated().orElseThrow());
    }
  }

  private static boolean differ(Optional<Instant> before, Optional<Instant> now) {
    return before.isPresent() && now.isPresent() && !before.equals(now);
  }

  private static void note(
      Map<Kind, SharedDefect> defects, Item item, Instant before, Instant now) {
    SharedDefect.note(defects, item.kind(), "%s after %s".formatted(now, before), item.at());
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    published.forEach((kind, seen) -> judgement.finds(new PublishedChanged(kind, seen)));
    updated.forEach((kind, seen) -> judgement.finds(new UpdatedWentBack(kind, seen)));
  }
}
