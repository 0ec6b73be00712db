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
 * Each self link of a kind names it and ends in an identifier (EU_FB04_DE_004, EU_FB15_DE_004).
 * That there is one is asked by D020 and D085.
 */
final class SelfLinkNamesMember implements FeedRule {

  /** A self link to something else than a member of that name. */
  record NotLinkOfMember(Kind resource, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link that ends in %s and an identifier".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return "'" + href + "'";
    }
  }

  private final Kind kind;

  SelfLinkNamesMember(Kind kind) {
    this.kind = kind;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(kind)) {
      return;
    }
    for (Link link : entry.parts().links(Rel.SELF)) {
      judgement.inspected();
      if (!isMember(link.segments())) {
        judgement.finds(new NotLinkOfMember(kind, link.href(), link.element().at()));
      }
    }
  }

  private boolean isMember(List<String> path) {
    int last = path.size() - 1;
    return last > 0
        && path.get(last - 1).equals(kind.element())
        && !path.get(last).isBlank()
        && Kind.named(path.get(last)).isEmpty();
  }
}
