package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one kind in two downloads of the same data.
 *
 * <p>An entry is known again by its self link. Where no entry of a kind is known again, by self
 * link or id, though there are as many as before, all of them have new ids.
 *
 * @param inspected how many entries were known again, or might have been
 * @param renamed those that have another id than before
 * @param anew whether they are all the entries of the kind, none of which is known again
 */
record Reunion(int inspected, List<Item> renamed, boolean anew) {

  static Reunion of(Kind kind, Snapshot earlier, Snapshot later) {
    List<Item> renamed = new ArrayList<>();
    int known = 0;
    List<Item> now = later.items(kind);
    for (Item item : now) {
      Optional<Item> before =
          item.self().flatMap(earlier::withSelf).filter(same -> same.kind() == kind);
      if (before.isPresent() && before.get().id().isPresent() && item.id().isPresent()) {
        known++;
        if (!before.get().id().equals(item.id())) {
          renamed.add(item);
        }
      } else if (item.id().flatMap(earlier::withId).isPresent()) {
        known++;
      }
    }
    int before = earlier.items(kind).size();
    boolean anew = known == 0 && before > 0 && before == now.size();
    return anew ? new Reunion(before, now, true) : new Reunion(known, renamed, false);
  }

  /** What was found in their place. */
  String told() {
    return anew
        ? "other ids and other self links, though there are as many as before"
        : "another id under the same self link";
  }
}
