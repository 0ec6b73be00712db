package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A UsagePoint has the id that it had in an earlier download.
 *
 * <p>The manual test FDFTP001. Judged where there is an earlier download; see {@link Reunion} for
 * how a UsagePoint is known again.
 */
@Rule("GBX-XF-01")
final class UsagePointsKeepTheirIds implements FeedRule {

  /** An entry that changed its id. */
  record IdChanged(String resource, String found, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each %s under the id that it had in the earlier download".formatted(resource);
    }

    @Override
    public Object observed() {
      return found;
    }
  }

  private final Facts facts;

  UsagePointsKeepTheirIds(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts
        .delivery()
        .earlier()
        .map(earlier -> Reunion.of(Kind.USAGE_POINT, earlier, facts.snapshot()))
        .ifPresent(reunion -> check(Kind.USAGE_POINT, reunion, judgement));
  }

  static void check(Kind kind, Reunion reunion, Judgement judgement) {
    judgement.inspected(reunion.inspected());
    reunion
        .renamed()
        .forEach(item -> judgement.finds(new IdChanged(kind.element(), reunion.told(), item.at())));
  }
}
