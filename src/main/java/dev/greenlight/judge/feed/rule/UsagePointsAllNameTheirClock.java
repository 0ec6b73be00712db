package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * Where one UsagePoint of a feed relates to its LocalTimeParameters, all do.
 *
 * <p>A feed in which none does may leave it to the only LocalTimeParameters there is; once some
 * name theirs, nobody knows whether the clock of the others is the same.
 */
@Rule("GBX-LTP-11")
final class UsagePointsAllNameTheirClock implements FeedRule {

  /** A UsagePoint that says nothing of its wall clock while others do. */
  record ClockUnnamed(long others, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link from the UsagePoint to its LocalTimeParameters";
    }

    @Override
    public Object observed() {
      return "none, while %d of the others %s one".formatted(others, others == 1 ? "has" : "have");
    }
  }

  private final LinkGraph links;

  UsagePointsAllNameTheirClock(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    List<Integer> unclocked =
        links.entries(Kind.USAGE_POINT).filter(point -> !namesClock(point)).boxed().toList();
    long all = links.entries(Kind.USAGE_POINT).count();
    judgement.inspected(all > 1 ? all : 0);
    long others = all - unclocked.size();
    if (others > 0) {
      unclocked.forEach(point -> judgement.finds(new ClockUnnamed(others, links.at(point))));
    }
  }

  private boolean namesClock(int usagePoint) {
    return links.links(usagePoint, Rel.RELATED).stream().anyMatch(this::leadsToClock);
  }

  /** Whether the clock is in the feed or not: that it is missing has a rule of its own. */
  private boolean leadsToClock(Ref link) {
    return link.names().filter(Kind.LOCAL_TIME_PARAMETERS::equals).isPresent()
        || links.count(Rel.SELF, Kind.LOCAL_TIME_PARAMETERS, link.target()) > 0;
  }
}
