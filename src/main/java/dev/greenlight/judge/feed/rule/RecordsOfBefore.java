package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * What lasts is there as in an earlier download, or another in its place: UsagePoints, customers
 * and what belongs to them.
 *
 * <p>Of what stands below one another only the uppermost is told. Silent where another of the kind
 * is new, as a meter that was exchanged, and where less than half of the earlier download is here:
 * that is a part of the data, such as what was updated since. Old statements may go, but not all.
 */
final class RecordsOfBefore {

  /** Those that belong to others come after them. */
  private static final List<Kind> KINDS =
      List.of(
          Kind.USAGE_POINT,
          Kind.CUSTOMER,
          Kind.CUSTOMER_ACCOUNT,
          Kind.CUSTOMER_AGREEMENT,
          Kind.SERVICE_LOCATION,
          Kind.METER,
          Kind.END_DEVICE,
          Kind.STATEMENT);

  /** Something that was there and is not. */
  record RecordVanished(Kind resource, long vanished, long before, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each %s of the earlier download, or another in its place"
          .formatted(resource.element());
    }

    @Override
    public Object observed() {
      return before == 1
          ? "none any more"
          : "%d of %d are gone, and none is new".formatted(vanished, before);
    }

    @Override
    public String fix() {
      return "Send it again, unless its customer has ended what he granted";
    }
  }

  private RecordsOfBefore() {}

  /**
   * Tells what is gone.
   *
   * @param at where the feed stands
   */
  static void check(Snapshot earlier, Snapshot later, Location at, Judgement judgement) {
    List<Item> all = earlier.items();
    if (2 * all.stream().filter(item -> isIn(later, item)).count() < all.size()) {
      return;
    }
    for (Kind kind : KINDS) {
      List<Item> before = earlier.items(kind);
      long vanished = before.stream().filter(item -> !isIn(later, item)).count();
      judgement.inspected(before.size());
      if (vanished > 0 && isLoss(kind, earlier, later)) {
        judgement.finds(new RecordVanished(kind, vanished, before.size(), at));
        return;
      }
    }
  }

  private static boolean isLoss(Kind kind, Snapshot earlier, Snapshot later) {
    List<Item> now = later.items(kind);
    return kind == Kind.STATEMENT
        ? now.isEmpty()
        : now.stream().allMatch(item -> isIn(earlier, item));
  }

  private static boolean isIn(Snapshot download, Item item) {
    return item.id().flatMap(download::withId).isPresent()
        || item.self().flatMap(download::withSelf).isPresent();
  }
}
