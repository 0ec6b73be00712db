package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entry lives where the entry of that id lived in an earlier download.
 *
 * <p>Section 4 of the Atom profile: the same resource keeps the same id, which is best made from
 * its self link. Letter case and slashes do not count. One that lives where another lived before
 * has a new id, which other rules tell. Told once for each kind of resource.
 */
@Rule("GBX-XF-09")
final class EntriesStayWhereTheyLive implements FeedRule {

  /** Entries that moved. */
  record SelfLinkChanged(Kind resource, SharedDefect seen) implements ChangedEntries {
    @Override
    public Object expected() {
      return "the self link that each %s had in the earlier download".formatted(resource.element());
    }
  }

  private final Facts facts;
  private final Map<Kind, SharedDefect> moved = new EnumMap<>(Kind.class);

  EntriesStayWhereTheyLive(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.delivery().earlier().ifPresent(earlier -> check(earlier, judgement));
  }

  private void check(Snapshot earlier, Judgement judgement) {
    for (Item item : facts.snapshot().items()) {
      Optional<Item> before = ChangesAreDated.before(item, earlier);
      if (before.isPresent()
          && before.get().self().isPresent()
          && item.self().isPresent()
          && !Reunion.isRenamed(item, earlier)) {
        judgement.inspected();
        if (!before.get().self().equals(item.self())) {
          SharedDefect.note(moved, item.kind(), "another under the same id", item.at());
        }
      }
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    moved.forEach((kind, seen) -> judgement.finds(new SelfLinkChanged(kind, seen)));
  }
}
