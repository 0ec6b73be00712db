package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Typed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Map;

/**
 * A MeterReading is not explained by another ReadingType than in an earlier download.
 *
 * <p>Another one is a ReadingType under another address that says something else. One under the
 * address of before that says something else is judged by {@link ChangesAreDated}, and a
 * MeterReading that took the id of another by {@link ChannelsKeepTheirIds}.
 */
@Rule("GBX-XF-11")
final class ChannelsKeepTheirTypes implements FeedRule {

  /** A MeterReading that counts something else. */
  record ReadingTypeReplaced(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the MeterReading with the ReadingType that it had in the earlier download";
    }

    @Override
    public Object observed() {
      return "another ReadingType, which says something else";
    }
  }

  private final Facts facts;

  ChannelsKeepTheirTypes(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.delivery().earlier().ifPresent(earlier -> check(earlier, judgement));
  }

  private void check(Snapshot earlier, Judgement judgement) {
    Map<Fingerprint, Typed> before = earlier.typed();
    facts
        .snapshot()
        .typed()
        .forEach(
            (id, now) -> {
              Typed then = before.get(id);
              if (then != null && !Reunion.isRenamed(now.meterReading(), earlier)) {
                judgement.inspected();
                if (!then.type().equals(now.type()) && !then.says().equals(now.says())) {
                  judgement.finds(new ReadingTypeReplaced(now.meterReading().at()));
                }
              }
            });
  }
}
