package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * Each up link of a kind ends in its name, without an identifier (EU_FB04_DE_006, EU_FB15_DE_006).
 * That there is one is asked by D022 and D087.
 */
final class UpLinkNamesCollection implements FeedRule {

  /** An up link to something else than the collection of that name. */
  record NotLinkOfCollection(Kind resource, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an up link that ends in %s, without an identifier".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return "'" + href + "'";
    }
  }

  private final Kind kind;

  UpLinkNamesCollection(Kind kind) {
    this.kind = kind;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(kind)) {
      return;
    }
    for (Link link : entry.parts().links(Rel.UP)) {
      judgement.inspected();
      List<String> path = link.segments();
      if (path.isEmpty() || !path.get(path.size() - 1).equals(kind.element())) {
        judgement.finds(new NotLinkOfCollection(kind, link.href(), link.element().at()));
      }
    }
  }
}
