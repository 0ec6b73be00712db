package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entries of different kinds have different self links.
 *
 * <p>One URI names one resource; the published tests compare only entries of one kind. A feed that
 * gives the address of one of its entries is told by {@link FeedsSayWhereTheyLive}.
 */
@Rule("GBX-LNK-03")
final class SelfLinksNameOneKind implements FeedRule {

  /** A self link that names a resource of another kind. */
  record SelfLinkOfAnotherKind(String href, Set<Kind> kinds, int line, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a self link of its own";
    }

    @Override
    public Object observed() {
      String names = kinds.stream().map(Kind::element).collect(Collectors.joining(", "));
      return "%s, the self link of the %s at line %d".formatted(href, names, line);
    }
  }

  private final LinkGraph links;
  private final FirstSeen selves;

  SelfLinksNameOneKind(LinkGraph links, Scratch scratch) {
    selves = new FirstSeen(scratch);
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      for (Ref self : links.links(entry, Rel.SELF)) {
        judgement.inspected();
        int first = selves.seen(self.target(), entry);
        if (first >= 0 && !links.kinds(first).equals(links.kinds(entry))) {
          judgement.finds(
              new SelfLinkOfAnotherKind(
                  self.href().orElse("a self link"),
                  links.kinds(first),
                  links.at(first).line(),
                  self.at()));
        }
      }
    }
  }
}
