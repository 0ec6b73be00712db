package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A resource relates to collections of its own, and to none that lies below the address of another
 * of its kind. What has no children relates to no collection that hangs from another resource.
 *
 * <p>Section 6 of the Atom profile: a parent lists the collections of its children. A collection
 * that is not in the feed may be empty, so links tell nothing; judged is a path that goes on from
 * another member of the same kind, as deep as the self link, if that is the self link of another
 * entry. Paths of other sorts are let pass. Looked at are the first ten thousand of them.
 */
@Rule("GBX-LNK-24")
final class CollectionsAreOfTheirOwner implements FeedRule {

  /** The collection of another one. */
  record CollectionOfAnother(String self, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a collection below %s, the self link of the entry".formatted(self);
    }
  }

  /** What nothing hangs from; a Statement may be one of several that hang from a customer. */
  private static final Set<Kind> CHILDLESS =
      EnumSet.of(Kind.SERVICE_SUPPLIER, Kind.END_DEVICE, Kind.METER, Kind.PROGRAM_DATE_ID_MAPPINGS);

  /** A collection that is another's to list. */
  record CollectionOfChildless(Kind resource, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no collection of others in the related links of " + Article.with(resource.element());
    }
  }

  /**
   * One that is told if there is its owner.
   *
   * @param owner the address of that, as written and resolved
   */
  private record Suspect(List<Fingerprint> owner, CollectionOfAnother finding) {}

  private static final int KEPT = 10_000;

  private final LinkGraph links;
  private final List<Suspect> suspects = new ArrayList<>();

  CollectionsAreOfTheirOwner(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    List<Link> related = entry.parts().links(Rel.RELATED);
    Kind kind = Kind.of(entry);
    if (CHILDLESS.contains(kind)) {
      related.forEach(link -> checkChildless(kind, link, judgement));
    }
    List<Link> selves = related.isEmpty() ? List.of() : entry.parts().links(Rel.SELF);
    if (selves.size() == 1 && selves.get(0).href() != null) {
      List<String> self = selves.get(0).segments();
      for (Link link : related) {
        if (link.href() != null && !link.leadsToCertificate()) {
          check(selves.get(0), self, link, judgement);
        }
      }
    }
  }

  private static void checkChildless(Kind kind, Link link, Judgement judgement) {
    List<String> path = link.href() == null ? List.of() : link.segments();
    if (path.isEmpty() || link.leadsToCertificate()) {
      return;
    }
    judgement.inspected();
    boolean collection =
        Kind.named(path.get(path.size() - 1)).filter(CHILDLESS::contains).isPresent()
            && link.type() != null
            && link.type().strip().startsWith("cust-feed/");
    if (collection) {
      judgement.finds(new CollectionOfChildless(kind, link.href(), link.element().at()));
    }
  }

  private void check(Link own, List<String> self, Link link, Judgement judgement) {
    List<String> path = link.segments();
    int last = self.size() - 1;
    boolean below =
        last > 0 && path.size() == self.size() + 1 && Kind.named(path.get(last + 1)).isPresent();
    if (!below || Optional.of(self.get(last - 1)).flatMap(Kind::named).isEmpty()) {
      return;
    }
    judgement.inspected();
    boolean ofAnother =
        self.get(last - 1).equals(path.get(last - 1)) && !self.equals(path.subList(0, last + 1));
    if (ofAnother && suspects.size() < KEPT) {
      suspects.add(
          new Suspect(
              List.of(owner(link.href().strip()), owner(link.resolved())),
              new CollectionOfAnother(own.href(), link.href(), link.element().at())));
    }
  }

  /** What a collection lies below. */
  private Fingerprint owner(String collection) {
    String whole =
        collection.endsWith("/") ? collection.substring(0, collection.length() - 1) : collection;
    return links.target(whole.substring(0, Math.max(0, whole.lastIndexOf('/'))));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Suspect suspect : suspects) {
      if (suspect.owner().stream().anyMatch(owner -> links.exists(Rel.SELF, owner))) {
        judgement.finds(suspect.finding());
      }
    }
  }
}
