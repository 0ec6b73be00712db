package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** The feed has at least one entry that carries a resource of a kind. */
public final class FeedHolds implements FeedRule {

  /** A feed without any such entry. */
  record KindMissing(Kind resource, int entries, Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one entry with " + Article.with(resource.element());
    }

    @Override
    public Object observed() {
      return "none among %d entries".formatted(entries);
    }
  }

  private final Kind kind;
  private final LinkGraph links;

  /**
   * @param kind of what there must be an entry
   */
  public FeedHolds(Kind kind, LinkGraph links) {
    this.kind = kind;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (links.entries(kind).findAny().isEmpty()) {
      judgement.finds(new KindMissing(kind, links.entries(), feed.feed().at()));
    }
  }
}
