package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An entry that says something else than in an earlier download says a later {@code updated}.
 *
 * <p>Known again by its id; of every kind, as section 3 of the Atom profile has updated for the
 * last change of any. A third party fetches what was updated since its last visit, and never learns
 * of the change. Silent where one of the dates cannot be read, which other rules tell.
 */
@Rule("GBX-XF-03")
final class ChangesAreDated implements FeedRule {
  /** A change that nobody is told of. */
  record ChangedWithoutUpdate(String resource, Instant before, Instant updated, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "updated later than %s, as the %s differs from that of the earlier download"
          .formatted(before, resource);
    }

    @Override
    public Object observed() {
      return updated;
    }
  }

  private final Facts facts;

  ChangesAreDated(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    forEachKnown(facts, (before, now) -> check(before, now, judgement));
  }

  private static void check(Item before, Item now, Judgement judgement) {
    judgement.inspected();
    if (isUndated(before, now)) {
      judgement.finds(
          new ChangedWithoutUpdate(
              now.kind().element(),
              before.updated().orElseThrow(),
              now.updated().orElseThrow(),
              now.at()));
    }
  }

  /** Shows each entry that is in the earlier download too, as it was and as it is. */
  static void forEachKnown(Facts facts, BiConsumer<Item, Item> look) {
    facts
        .delivery()
        .earlier()
        .ifPresent(
            earlier ->
                facts
                    .snapshot()
                    .items()
                    .forEach(
                        now -> before(now, earlier).ifPresent(before -> look.accept(before, now))));
  }

  /** The same entry in the earlier download; empty for one without a resource of ESPI. */
  static Optional<Item> before(Item item, Snapshot earlier) {
    return item.kind() == Kind.OTHER
        ? Optional.empty()
        : item.id().flatMap(earlier::withId).filter(same -> same.kind() == item.kind());
  }

  /** Whether the entry says something else than before, and does not say since when. */
  static boolean isUndated(Item before, Item now) {
    return !before.content().equals(now.content())
        && before.updated().isPresent()
        && now.updated().isPresent()
        && !now.updated().get().isAfter(before.updated().get());
  }
}
