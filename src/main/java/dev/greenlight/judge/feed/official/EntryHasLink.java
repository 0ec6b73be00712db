package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.function.Predicate;

/** Each entry of a kind says by a link where it lives, or to which collection it belongs. */
final class EntryHasLink implements FeedRule {

  /** An entry without such a link. */
  record LinkMissing(Rel rel, Kind resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link with rel=\"%s\" and an href in the entry of the %s"
          .formatted(rel, resource.element());
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private final Kind kind;
  private final Rel rel;
  private final Predicate<Link> counts;
  private final LinkGraph links;

  private EntryHasLink(Kind kind, Rel rel, Predicate<Link> counts, LinkGraph links) {
    this.kind = kind;
    this.rel = rel;
    this.counts = counts;
    this.links = links;
  }

  /** A link with an href; as labelled, one that is not blank. */
  static EntryHasLink leading(Kind kind, Rel rel, Interpretation interpretation, LinkGraph links) {
    return new EntryHasLink(
        kind,
        rel,
        link -> link.leads(rel.toString()) && (interpretation.asCoded() || !link.href().isBlank()),
        links);
  }

  /** As coded of ReadingTypes: a link without an href will do. */
  static EntryHasLink bare(Kind kind, Rel rel, LinkGraph links) {
    return new EntryHasLink(kind, rel, link -> rel.toString().equals(link.rel()), links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!links.holds(entry.number(), kind)) {
      return;
    }
    judgement.inspected();
    for (Link link : entry.parts().links()) {
      if (counts.test(link)) {
        return;
      }
    }
    judgement.finds(new LinkMissing(rel, kind, entry.entry().at()));
  }
}
