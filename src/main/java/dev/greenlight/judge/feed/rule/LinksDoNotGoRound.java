package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import java.util.List;

/**
 * No entry relates to itself, and whoever follows up links comes to an end.
 *
 * <p>Related links go both ways between a resource and what it belongs to; that is no circle.
 */
@Rule("GBX-LNK-17")
final class LinksDoNotGoRound implements FeedRule {

  /** An entry with a related or up link to its own self link. */
  record LinkToItself(Rel rel, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return Article.with(rel.toString()) + " link to another resource or a collection";
    }

    @Override
    public Object observed() {
      return href + ", the self link of the entry";
    }

    @Override
    public String fix() {
      return "Lead to the resource that is meant, or leave the link out; where it lives is what"
          + " rel=\"self\" says";
    }
  }

  /** Up links that lead back to where they began. */
  record UpLinksGoRound(int entries, Location at) implements Finding {
    @Override
    public Object expected() {
      return "up links that end at a collection outside";
    }

    @Override
    public Object observed() {
      return "a circle of %d entries, each with the self link of the next as up link"
          .formatted(entries);
    }

    @Override
    public String fix() {
      return "Let each up link lead to the collection that the entry is a member of";
    }
  }

  private final LinkGraph links;
  private final FirstSeen selves;

  LinksDoNotGoRound(LinkGraph links, Scratch scratch) {
    selves = new FirstSeen(scratch);
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      for (Ref self : links.links(entry, Rel.SELF)) {
        selves.seen(self.target(), entry);
      }
    }
    for (int entry = 1; entry <= links.entries(); entry++) {
      judgement.inspected();
      checkOwn(entry, judgement);
    }
    walk(judgement);
  }

  private void checkOwn(int entry, Judgement judgement) {
    List<Fingerprint> own = links.links(entry, Rel.SELF).stream().map(Ref::target).toList();
    for (Rel rel : List.of(Rel.UP, Rel.RELATED)) {
      for (Ref link : links.links(entry, rel)) {
        if (own.contains(link.target())) {
          judgement.finds(new LinkToItself(rel, link.href().orElse("a link"), link.at()));
        }
      }
    }
  }

  /** Each entry is visited once: a walk ends where an earlier one came by. */
  private void walk(Judgement judgement) {
    int[] walkOf = new int[links.entries() + 1];
    for (int start = 1; start <= links.entries(); start++) {
      int entry = start;
      while (entry > 0 && walkOf[entry] == 0) {
        walkOf[entry] = start;
        entry = above(entry);
      }
      if (entry > 0 && walkOf[entry] == start) {
        judgement.finds(new UpLinksGoRound(around(entry), links.at(entry)));
      }
    }
  }

  private int around(int entry) {
    int size = 1;
    for (int next = above(entry); next != entry; next = above(next)) {
      size++;
    }
    return size;
  }

  /** The other entry that an up link leads to; 0 for none. */
  private int above(int entry) {
    for (Ref up : links.links(entry, Rel.UP)) {
      int found = selves.find(up.target());
      if (found > 0 && found != entry) {
        return found;
      }
    }
    return 0;
  }
}
