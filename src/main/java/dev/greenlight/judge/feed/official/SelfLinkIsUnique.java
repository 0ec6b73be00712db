package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * No two entries of a kind have the same self link.
 *
 * <p>As coded, an entry without a self link or with two of them fails too; as labelled, the one is
 * left to the rule that asks for the link, the other to GBX-LNK-02.
 */
final class SelfLinkIsUnique implements FeedRule {

  /** A self link that is not that of one entry alone. */
  record SelfLinkShared(Kind resource, String href, int links, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one self link that no other %s has".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return links == 0
          ? "no self link"
          : "%d self links of %s entries have an href of this entry, '%s'"
              .formatted(links, resource.element(), href);
    }
  }

  private final Kind kind;
  private final Interpretation interpretation;
  private final LinkGraph links;

  SelfLinkIsUnique(Kind kind, Interpretation interpretation, LinkGraph links) {
    this.kind = kind;
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links.entries(kind).forEach(entry -> judge(entry, judgement));
  }

  private void judge(int entry, Judgement judgement) {
    List<Ref> selves = links.links(entry, Rel.SELF);
    int like = links.countMeeting(entry, Rel.SELF, Rel.SELF, kind);
    if (interpretation.asCoded()) {
      judgement.inspected();
      if (like != 1) {
        judgement.finds(shared(entry, selves, like));
      }
    } else if (!selves.isEmpty()) {
      judgement.inspected();
      if (like > selves.size()) {
        judgement.finds(shared(entry, selves, like));
      }
    }
  }

  private SelfLinkShared shared(int entry, List<Ref> selves, int like) {
    String href = selves.isEmpty() ? "" : selves.get(0).href().orElse("");
    Location at = selves.isEmpty() ? links.at(entry) : selves.get(0).at();
    return new SelfLinkShared(kind, href, like, at);
  }
}
