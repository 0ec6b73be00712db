package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** A feed that is asked for a block has at least one entry with the resource of that block. */
final class FeedHoldsResource implements FeedRule {

  /** A feed without any such entry. */
  record KindMissing(Kind resource, int entries, Location at) implements Finding {
    @Override
    public Object expected() {
      return "at least one entry with a " + resource.element();
    }

    @Override
    public Object observed() {
      return "none among %d entries".formatted(entries);
    }
  }

  private final Kind kind;
  private final LinkGraph links;

  FeedHoldsResource(Kind kind, LinkGraph links) {
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
