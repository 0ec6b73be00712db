package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import dev.greenlight.judge.feed.Snapshot.Subject;
import dev.greenlight.judge.feed.Snapshot.Values;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.util.Map;

/**
 * Readings that differ from those of an earlier download for the same time differ in quality too.
 *
 * <p>Compared block by block, of one MeterReading and one interval, as far as both downloads cut
 * the time in the same way; which reading differs is not told. A block that keeps its id and says a
 * later {@code updated} is told, too: that something changed then, but not that it was a reading.
 * One that keeps its {@code updated} is told by {@link ChangesAreDated} alone.
 */
@Rule("GBX-XF-04")
final class RevisionsShowInQuality implements FeedRule {

  /** A block with other values under the same qualities. */
  record ValuesRevisedSilently(Instant from, Instant to, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the values of the earlier download, or another quality of those that changed";
    }

    @Override
    public Object observed() {
      return "other values for %s to %s under the same qualities".formatted(from, to);
    }
  }

  private final Facts facts;

  RevisionsShowInQuality(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.delivery().earlier().ifPresent(earlier -> check(earlier, judgement));
  }

  private void check(Snapshot earlier, Judgement judgement) {
    Map<Subject, Values> before = earlier.blocks();
    facts
        .snapshot()
        .blocks()
        .forEach(
            (subject, now) -> {
              Values then = before.get(subject);
              if (then != null) {
                judgement.inspected();
                check(then, now, earlier, judgement);
              }
            });
  }

  private void check(Values then, Values now, Snapshot earlier, Judgement judgement) {
    boolean silent =
        !then.values().equals(now.values()) && then.qualities().equals(now.qualities());
    Item item = facts.snapshot().item(now.entry());
    boolean undated =
        ChangesAreDated.before(item, earlier)
            .filter(same -> same.updated().isPresent() && same.updated().equals(item.updated()))
            .isPresent();
    if (silent && !undated) {
      judgement.finds(
          new ValuesRevisedSilently(
              FeedEvent.instant(now.start()),
              FeedEvent.instant(now.start() + now.duration()),
              now.at()));
    }
  }
}
