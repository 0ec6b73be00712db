package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * Each LocalTimeParameters is that of some UsagePoint.
 *
 * <p>As labelled, one without a self link is left to the rule that asks for the link.
 */
@Rule("D135")
final class LocalTimeIsUsed implements FeedRule {

  /** LocalTimeParameters to which no UsagePoint relates. */
  record OrphanLocalTime(String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a UsagePoint with a related link to the self link of these LocalTimeParameters";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;

  LocalTimeIsUsed(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links
        .entries(Kind.LOCAL_TIME_PARAMETERS)
        .filter(entry -> interpretation.asCoded() || !links.links(entry, Rel.SELF).isEmpty())
        .forEach(
            entry -> {
              judgement.inspected();
              if (links.countMeeting(entry, Rel.SELF, Rel.RELATED, Kind.USAGE_POINT) == 0) {
                judgement.finds(
                    new OrphanLocalTime(
                        links.entries(Kind.USAGE_POINT).findAny().isPresent()
                            ? ""
                            : "Send an entry with the UsagePoint, related to them",
                        links.at(entry)));
              }
            });
  }
}
