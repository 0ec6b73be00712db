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
    Reunion known = underSelfLinks(kind, earlier, later);
    List<Item> now = later.items(kind);
    int before = earlier.items(kind).size();
    boolean anew = known.inspected() == 0 && before > 0 && before == now.size();
    return anew ? new Reunion(before, now, true) : known;
  }

  /** Where new ones may have taken the place of old ones: those alone that are known again. */
  static Reunion underSelfLinks(Kind kind, Snapshot earlier, Snapshot later) {
    List<Item> renamed = new ArrayList<>();
    int known = 0;
    for (Item item : later.items(kind)) {
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
    return new Reunion(known, renamed, false);
  }

  /** Whether what lived there in the earlier download had another id. */
  static boolean isRenamed(Item now, Snapshot earlier) {
    return now.self()
        .flatMap(earlier::withSelf)
        .filter(before -> before.kind() == now.kind() && !before.id().equals(now.id()))
        .isPresent();
  }

  /** What was found in their place. */
  String told() {
    return anew
        ? "other ids and other self links, though there are as many as before"
        : "another id under the same self link";
  }
}
