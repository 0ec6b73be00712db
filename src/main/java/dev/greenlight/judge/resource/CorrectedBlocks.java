package dev.greenlight.judge.resource;

import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The IntervalBlocks of before that came with a later time.
 *
 * @param ids where they live, or their Atom ids
 * @param areAll whether there were no others
 */
record CorrectedBlocks(Set<String> ids, boolean areAll) {
  CorrectedBlocks {
    ids = Set.copyOf(ids);
  }

  /** By the exhibits {@code answer}, what has changed, and {@code whole} from before. */
  static CorrectedBlocks of(Exhibits exhibits) {
    Map<String, Instant> before = new HashMap<>();
    TimedBlocks.of(exhibits, exhibits.exchange("whole")).blocks().stream()
        .filter(block -> block.updated() != null)
        .forEach(block -> before.put(block.id(), block.updated()));
    Set<String> later = new TreeSet<>();
    TimedBlocks.of(exhibits, exhibits.exchange("answer")).blocks().stream()
        .filter(block -> block.updated() != null && before.containsKey(block.id()))
        .filter(block -> block.updated().isAfter(before.get(block.id())))
        .forEach(block -> later.add(block.id()));
    return new CorrectedBlocks(later, later.containsAll(before.keySet()));
  }
}
