package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Occasion;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * A block, summary or statement that stands where it stood in an earlier download, and says the
 * same or is of the same time, has the id that it had. A statement is the same that leads to the
 * same documents and was issued within a day.
 *
 * <p>RFC 4287 section 4.2.6: the id of an entry never changes, so that a corrected one keeps it.
 * Silent of those whose place is another, or that are of another time: they may be new. The ids of
 * what lasts are judged by {@link UsagePointsKeepTheirIds}, {@link ChannelsKeepTheirIds} and {@link
 * RecordsKeepTheirIds}.
 */
@Rule("GBX-XF-06")
final class BlocksKeepTheirIds implements FeedRule {
  private static final List<Kind> KINDS =
      List.of(Kind.INTERVAL_BLOCK, Kind.USAGE_SUMMARY, Kind.POWER_QUALITY_SUMMARY, Kind.STATEMENT);

  /** The same entry as before under another id. */
  record IdRenewed(String resource, boolean corrected, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the %s under the id that it had in the earlier download".formatted(resource);
    }

    @Override
    public Object observed() {
      return "another id under the same self link, for the same " + (corrected ? "time" : "data");
    }
  }

  private final Facts facts;

  BlocksKeepTheirIds(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.delivery().earlier().ifPresent(earlier -> check(earlier, judgement));
  }

  private void check(Snapshot earlier, Judgement judgement) {
    for (Kind kind : KINDS) {
      for (Item item : facts.snapshot().items(kind)) {
        Optional<Item> before =
            item.self().flatMap(earlier::withSelf).filter(same -> isSame(same, item, earlier));
        if (before.isPresent()) {
          judgement.inspected();
          if (!before.get().id().equals(item.id())) {
            boolean corrected = !before.get().content().equals(item.content());
            judgement.finds(new IdRenewed(kind.element(), corrected, item.at()));
          }
        }
      }
    }
  }

  private boolean isSame(Item before, Item now, Snapshot earlier) {
    return before.kind() == now.kind()
        && before.id().isPresent()
        && now.id().isPresent()
        && (before.content().equals(now.content())
            || isOfSameTime(before, earlier, now, facts.snapshot()));
  }

  private static boolean isOfSameTime(Item before, Snapshot earlier, Item now, Snapshot later) {
    Optional<Occasion> then = earlier.occasion(before);
    Optional<Occasion> again = later.occasion(now);
    if (then.isPresent() && again.isPresent()) {
      return then.get().isSameAs(again.get());
    }
    List<List<Long>> spans = spans(later, now);
    return !spans.isEmpty() && spans.equals(spans(earlier, before));
  }

  private static List<List<Long>> spans(Snapshot snapshot, Item item) {
    return snapshot.blocks(item.number()).stream()
        .map(block -> List.of(block.getValue().start(), block.getValue().duration()))
        .toList();
  }
}
