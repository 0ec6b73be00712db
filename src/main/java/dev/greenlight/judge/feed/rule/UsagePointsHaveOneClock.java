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
 * A UsagePoint relates to one LocalTimeParameters, not to two.
 *
 * <p>Where the published D007 judges this keeps silent.
 */
@Rule("GBX-LTP-09")
final class UsagePointsHaveOneClock implements FeedRule {

  /** A UsagePoint with several wall clocks. */
  record SeveralClocks(List<String> hrefs, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link to one LocalTimeParameters";
    }

    @Override
    public Object observed() {
      return "related links to " + String.join(" and ", hrefs);
    }
  }

  private final LinkGraph links;

  UsagePointsHaveOneClock(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links.entries(Kind.USAGE_POINT).forEach(usagePoint -> check(usagePoint, judgement));
  }

  private void check(int usagePoint, Judgement judgement) {
    judgement.inspected();
    List<Ref> clocks =
        links.links(usagePoint, Rel.RELATED).stream()
            .filter(link -> links.count(Rel.SELF, Kind.LOCAL_TIME_PARAMETERS, link.target()) > 0)
            .toList();
    if (clocks.stream().map(Ref::target).distinct().count() > 1) {
      List<String> hrefs =
          clocks.stream().flatMap(link -> link.href().stream()).distinct().toList();
      judgement.finds(new SeveralClocks(hrefs, clocks.get(1).at()));
    }
  }
}
