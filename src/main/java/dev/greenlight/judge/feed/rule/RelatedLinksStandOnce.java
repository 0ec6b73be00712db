package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry relates to another resource once.
 *
 * <p>A MeterReading has one ReadingType and a UsagePoint one LocalTimeParameters; who counts links
 * finds two. Several self or up links are told by {@link EntriesHaveOneSelfAndUp}.
 */
@Rule("GBX-LNK-19")
final class RelatedLinksStandOnce implements FeedRule {

  /** The same link again. */
  record RelatedLinkRepeated(String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one related link to " + href;
    }

    @Override
    public Object observed() {
      return "it stands there again";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    List<Link> related = entry.parts().links(Rel.RELATED);
    judgement.inspected(related.size());
    if (related.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Link link : related) {
      if (!seen.add(link.resolved())) {
        judgement.finds(new RelatedLinkRepeated(link.href(), link.element().at()));
      }
    }
  }
}
