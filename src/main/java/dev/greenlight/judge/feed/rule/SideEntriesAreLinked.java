package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
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
import java.util.Optional;

/**
 * The entry of each Authorization, ApplicationInformation and ProgramIdMappings says where the
 * resource lives, and in which collection; each lives in a place of its own.
 *
 * <p>Section 3 of the Atom profile, also of an entry that comes alone. The published tests ask it
 * of the other kinds of usage data.
 */
@Rule("GBX-LNK-25")
final class SideEntriesAreLinked implements FeedRule {
  private static final List<Rel> LINKS = List.of(Rel.SELF, Rel.UP);

  /** An entry without such a link. */
  record SideLinkMissing(Rel rel, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link with rel=\"%s\" and an href in the entry of the %s".formatted(rel, resource);
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String fix() {
      return "Write the link: self for where the resource lives, up for the collection that it is a"
          + " member of";
    }
  }

  /** Two of a kind that live in one place. */
  record SideLinkShared(String resource, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link that no other %s has".formatted(resource);
    }

    @Override
    public Object observed() {
      return href + ", which others have, too";
    }

    @Override
    public String fix() {
      return "Give each entry an address of its own";
    }
  }

  private final LinkGraph links;

  SideEntriesAreLinked(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<Kind> kind = SideEntries.in(entry);
    if (kind.isEmpty()) {
      return;
    }
    judgement.inspected(LINKS.size());
    for (Rel rel : LINKS) {
      if (entry.parts().links(rel).stream().allMatch(link -> link.href().isBlank())) {
        judgement.finds(new SideLinkMissing(rel, kind.get().element(), entry.entry().at()));
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Kind kind : SideEntries.KINDS) {
      links.entries(kind).forEach(entry -> checkShared(kind, entry, judgement));
    }
  }

  private void checkShared(Kind kind, int entry, Judgement judgement) {
    List<Ref> selves = links.links(entry, Rel.SELF);
    if (selves.size() == 1 && links.countMeeting(entry, Rel.SELF, Rel.SELF, kind) > 1) {
      Ref self = selves.get(0);
      judgement.finds(new SideLinkShared(kind.element(), self.href().orElse(""), self.at()));
    }
  }
}
