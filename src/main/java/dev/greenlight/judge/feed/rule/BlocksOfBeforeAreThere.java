package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Subject;
import dev.greenlight.judge.feed.Snapshot.Values;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * There are readings for the time of each block of an earlier download, where the MeterReading has
 * blocks before and after it.
 *
 * <p>What lies before the first block or after the last one was not asked for. However the blocks
 * cut the time: one in common will do. {@link RecordsOfBefore} tell of what lasts.
 */
@Rule("GBX-XF-10")
final class BlocksOfBeforeAreThere implements FeedRule {

  /** A stretch of time that is void now. */
  record BlockVanished(Instant from, Instant to, Location at) implements Finding {
    @Override
    public Object expected() {
      return "readings for %s to %s, as in the earlier download".formatted(from, to);
    }

    @Override
    public Object observed() {
      return "none, between blocks before and after";
    }
  }

  /**
   * When a MeterReading has blocks: stretches that are apart, the ends by the starts.
   *
   * @param first where its first block stands
   */
  private record Covered(TreeMap<Long, Long> stretches, Location first) {

    /** In order of their starts. */
    void add(long from, long to) {
      Map.Entry<Long, Long> last = stretches.lastEntry();
      if (last != null && from <= last.getValue()) {
        stretches.put(last.getKey(), Math.max(last.getValue(), to));
      } else {
        stretches.put(from, to);
      }
    }

    boolean surrounds(long from, long to) {
      return stretches.firstEntry().getValue() <= from && stretches.lastKey() >= to;
    }

    boolean touches(long from, long to) {
      Map.Entry<Long, Long> before = stretches.lowerEntry(to);
      return before != null && before.getValue() > from;
    }
  }

  private final Facts facts;

  BlocksOfBeforeAreThere(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts
        .delivery()
        .earlier()
        .ifPresent(
            earlier -> {
              check(earlier, judgement);
              RecordsOfBefore.check(earlier, facts.snapshot(), feed.feed().at(), judgement);
            });
  }

  private void check(Snapshot earlier, Judgement judgement) {
    Map<Fingerprint, Covered> now = covered(facts.snapshot());
    inOrder(earlier)
        .forEach(
            block -> {
              long from = block.getKey().start();
              long to = from + block.getKey().duration();
              Covered covered = now.get(block.getKey().channel());
              if (covered != null && from < to) {
                judgement.inspected();
                if (covered.surrounds(from, to) && !covered.touches(from, to)) {
                  judgement.finds(
                      new BlockVanished(
                          FeedEvent.instant(from), FeedEvent.instant(to), covered.first()));
                }
              }
            });
  }

  private static Map<Fingerprint, Covered> covered(Snapshot snapshot) {
    Map<Fingerprint, Covered> covered = new HashMap<>();
    for (Map.Entry<Subject, Values> block : inOrder(snapshot)) {
      long from = block.getKey().start();
      covered
          .computeIfAbsent(
              block.getKey().channel(),
              channel -> new Covered(new TreeMap<>(), block.getValue().at()))
          .add(from, from + block.getKey().duration());
    }
    return covered;
  }

  private static List<Map.Entry<Subject, Values>> inOrder(Snapshot snapshot) {
    return snapshot.blocks().entrySet().stream()
        .sorted(Comparator.comparingLong(block -> block.getKey().start()))
        .toList();
  }
}
