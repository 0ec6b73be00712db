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
import java.util.OptionalInt;
import java.util.Set;

/**
 * A resource relates to collections of its own, and to none that lies below the address of another
 * of its kind; one of a customer to none that lies below another of the kind of what it hangs from
 * either. What has no children relates to no collection that hangs from another resource.
 *
 * <p>Section 6 of the Atom profile: a parent lists the collections of its children, and each
 * resource belongs to one. A collection that is not in the feed may be empty, so links tell
 * nothing; judged is a path that names another identifier where the self link has that of the
 * resource or of one that it hangs from ({@link Lineage}), if the other one has an entry in the
 * feed. Paths of other sorts are let pass, and links to single resources, which are those of rules
 * about parents. Looked at are the first ten thousand of them.
 */
@Rule("GBX-LNK-24")
final class CollectionsAreOfTheirOwner implements FeedRule {

  /** The collection of another one. */
  record CollectionOfAnother(String self, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a collection below %s, the self link of the entry".formatted(self);
    }

    @Override
    public String fix() {
      return "Write the self link of the entry, and the name of the collection after it";
    }
  }

  /** The collection of another customer, account or the like. */
  record CollectionOfOthers(String own, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a collection of what is of %s, as the entry itself is by its self link"
          .formatted(own);
    }

    @Override
    public String fix() {
      return "Relate the entry to what lies below the same customer, account and agreement as"
          + " itself";
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

    @Override
    public String fix() {
      return "Leave the link out, and give it to the entry that owns the collection";
    }
  }

  /**
   * One that is told if there is its owner.
   *
   * @param owners the addresses that this may have, as written and resolved
   */
  private record Suspect(List<Fingerprint> owners, Finding finding) {}

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
          check(kind, selves.get(0), self, link, judgement);
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

  private void check(Kind kind, Link own, List<String> self, Link link, Judgement judgement) {
    List<String> path = link.segments();
    if (!Lineage.meet(self, path) || Kind.named(path.get(path.size() - 1)).isEmpty()) {
      return;
    }
    judgement.inspected();
    OptionalInt left = Lineage.left(self, path);
    // What usage data belongs to is judged by its parents, which more than one rule looks at.
    boolean isJudged =
        left.isPresent() && (kind.isOfCustomer() || left.getAsInt() == self.size() - 1);
    if (isJudged && suspects.size() < KEPT) {
      List<Fingerprint> owners = new ArrayList<>();
      for (int owner : Lineage.owners(path, left.getAsInt())) {
        int after = path.size() - 1 - owner;
        owners.add(links.target(cut(link.href().strip(), after)));
        owners.add(links.target(cut(link.resolved(), after)));
      }
      suspects.add(new Suspect(owners, finding(own, self, link, left.getAsInt())));
    }
  }

  private static Finding finding(Link own, List<String> self, Link link, int left) {
    int last = self.size() - 1;
    return left == last
        ? new CollectionOfAnother(own.href(), link.href(), link.element().at())
        : new CollectionOfOthers(
            cut(own.href().strip(), last - left), link.href(), link.element().at());
  }

  /** An address without its last segments. */
  private static String cut(String address, int segments) {
    String whole = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    for (int i = 0; i < segments; i++) {
      whole = whole.substring(0, Math.max(0, whole.lastIndexOf('/')));
    }
    return whole;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Suspect suspect : suspects) {
      if (suspect.owners().stream().anyMatch(owner -> links.exists(Rel.SELF, owner))) {
        judgement.finds(suspect.finding());
      }
    }
  }
}
