package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * A feed with summaries has one of the name UsageSummary: the name ElectricPowerUsageSummary of 1.1
 * is no longer in the table (EU_FB15_DE_001). That there is a summary at all is asked by D083.
 */
final class SummaryHasNameOfToday implements FeedRule {

  /** Summaries of the old name alone. */
  record SummariesOfOldName(long number, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a UsageSummary";
    }

    @Override
    public Object observed() {
      return "%d by the name of ElectricPowerUsageSummary alone".formatted(number);
    }
  }

  private long old;
  private boolean found;
  private Location first = Location.UNKNOWN;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    for (Held held : entry.resources()) {
      if (held.kind() == Kind.USAGE_SUMMARY) {
        if (held.resource().name().equals(Kind.USAGE_SUMMARY.element())) {
          found = true;
        } else if (old++ == 0) {
          first = held.resource().at();
        }
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (found || old > 0) {
      judgement.inspected();
    }
    if (!found && old > 0) {
      judgement.finds(new SummariesOfOldName(old, first));
    }
  }
}
