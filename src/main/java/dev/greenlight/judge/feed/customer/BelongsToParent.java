package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Each resource of a kind belongs to one of another kind.
 *
 * <p>A related link to the parent says so, whether the parent is in the feed or not; or else a
 * related link of the parent that leads to the resource or to its collection. One of these is
 * enough, unless the resource itself must name its parent; that a resource which its parent lists
 * names nobody but another ancestor is mentioned. A collection that several parents list, as they
 * do where paths are flat, does not tell which of them it is. Where paths go through a
 * RetailCustomer, both go through the same.
 */
final class BelongsToParent implements FeedRule {

  /** A resource without a parent. */
  record ParentMissing(Kind resource, Set<Kind> parents, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to its %s, or the other way round"
          .formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  /** A resource that leaves it to its parent to say whose it is. */
  record ParentUnnamed(Kind resource, Set<Kind> parents, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to its %s".formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "none but the one from the %s to the collection".formatted(names(parents));
    }

    @Override
    public String fix() {
      return "Relate the entry to its parent itself, by the href of the self link there, beside the"
          + " collection that leads back";
    }
  }

  /** A resource with several parents where there can be one only. */
  record SeveralParents(Kind resource, Set<Kind> parents, int found, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "related links from the %s to one %s only"
          .formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "links to %d of them".formatted(found);
    }

    @Override
    public String fix() {
      return "Keep the link to the one that it belongs to, and leave the others out; send what"
          + " belongs to both twice, under ids of their own";
    }
  }

  /** A resource of a collection that several parents list. */
  record ParentAmbiguous(Kind resource, Set<Kind> parents, int listing, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to its %s, as several list the collection"
          .formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "none, and %d that list it".formatted(listing);
    }

    @Override
    public String fix() {
      return "Say in a related link which of those that list the collection is meant, or let each"
          + " list a collection of its own";
    }
  }

  /** A resource that its parent lists, and that says it belongs to one further up. */
  record ParentOfAnotherKind(Kind resource, Set<Kind> parents, Kind named, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to its %s, if it has one to an ancestor"
          .formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "one to %s alone".formatted(Article.with(named.element()));
    }

    @Override
    public String fix() {
      return "Add a related link to its direct parent, with the href of the self link there; one to"
          + " an ancestor may stay beside it";
    }
  }

  /** A resource below one customer, with a parent below another. */
  record ParentOfAnotherCustomer(Kind resource, Set<Kind> parents, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to the %s of the same RetailCustomer"
          .formatted(resource.element(), names(parents));
    }

    @Override
    public Object observed() {
      return "one to that of another";
    }

    @Override
    public String fix() {
      return "Relate the entry to one of the same customer, below whose address its self link is";
    }
  }

  private static final Pattern CUSTOMER = Pattern.compile("/RetailCustomer/([^/?#]+)/");

  /** Those that have children, from the root down. */
  private static final Set<Kind> ANCESTORS =
      Set.of(Kind.CUSTOMER, Kind.CUSTOMER_ACCOUNT, Kind.CUSTOMER_AGREEMENT, Kind.SERVICE_LOCATION);

  private static String names(Set<Kind> kinds) {
    return new TreeSet<>(kinds).stream().map(Kind::element).collect(Collectors.joining(" or "));
  }

  private final Kind child;
  private final Set<Kind> parents;
  private final boolean one;
  private final boolean named;
  private final LinkGraph links;

  private BelongsToParent(
      Kind child, Set<Kind> parents, boolean one, boolean named, LinkGraph links) {
    this.child = child;
    this.parents = parents;
    this.one = one;
    this.named = named;
    this.links = links;
  }

  /** Belongs to exactly one. */
  static BelongsToParent one(Kind child, Kind parent, LinkGraph links) {
    return new BelongsToParent(child, Set.of(parent), true, false, links);
  }

  /** Belongs to exactly one, and names it itself. */
  static BelongsToParent namedOne(Kind child, Kind parent, LinkGraph links) {
    return new BelongsToParent(child, Set.of(parent), true, true, links);
  }

  /** Belongs to one at least, of whichever of these kinds. */
  static BelongsToParent some(Kind child, Set<Kind> parents, LinkGraph links) {
    return new BelongsToParent(child, parents, false, false, links);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links.entries(child).forEach(entry -> check(entry, judgement));
  }

  private void check(int entry, Judgement judgement) {
    judgement.inspected();
    checkCustomer(entry, judgement);
    int found =
        (int)
            links.links(entry, Rel.RELATED).stream()
                .filter(this::leadsToParent)
                .map(Ref::target)
                .distinct()
                .count();
    if (one && found > 1) {
      judgement.finds(new SeveralParents(child, parents, found, links.at(entry)));
    } else if (found == 0 && !isListedByParent(entry)) {
      judgement.finds(new ParentMissing(child, parents, links.at(entry)));
    } else if (found == 0 && named) {
      judgement.finds(new ParentUnnamed(child, parents, links.at(entry)));
    } else if (found == 0 && listing(entry) > 1) {
      judgement.finds(new ParentAmbiguous(child, parents, listing(entry), links.at(entry)));
    } else if (found == 0) {
      links.links(entry, Rel.RELATED).stream()
          .filter(this::leadsPastParent)
          .findFirst()
          .ifPresent(
              link ->
                  judgement.mentions(
                      new ParentOfAnotherKind(
                          child, parents, link.names().orElseThrow(), link.at())));
    }
  }

  private void checkCustomer(int entry, Judgement judgement) {
    Optional<String> own =
        links.links(entry, Rel.SELF).stream().flatMap(self -> customer(self).stream()).findFirst();
    own.ifPresent(
        customer ->
            links.links(entry, Rel.RELATED).stream()
                .filter(this::leadsToParent)
                .filter(link -> customer(link).filter(other -> !other.equals(customer)).isPresent())
                .findFirst()
                .ifPresent(
                    link ->
                        judgement.finds(new ParentOfAnotherCustomer(child, parents, link.at()))));
  }

  private static Optional<String> customer(Ref link) {
    return link.href().map(CUSTOMER::matcher).filter(Matcher::find).map(found -> found.group(1));
  }

  private boolean leadsPastParent(Ref link) {
    return link.toMember()
        && link.names()
            .filter(ANCESTORS::contains)
            .filter(kind -> kind.compareTo(child) < 0)
            .isPresent();
  }

  private boolean leadsToParent(Ref link) {
    return link.names().filter(parents::contains).isPresent()
        || parents.stream().anyMatch(parent -> links.count(Rel.SELF, parent, link.target()) > 0);
  }

  /**
   * How many parents of one kind list its collection, of the kind with fewest; 0 if one names it.
   */
  private int listing(int entry) {
    boolean listed =
        parents.stream()
            .anyMatch(parent -> links.countMeeting(entry, Rel.SELF, Rel.RELATED, parent) > 0);
    return listed
        ? 0
        : parents.stream()
            .mapToInt(parent -> links.countMeeting(entry, Rel.UP, Rel.RELATED, parent))
            .filter(count -> count > 0)
            .min()
            .orElse(0);
  }

  private boolean isListedByParent(int entry) {
    return parents.stream()
        .anyMatch(
            parent ->
                links.countMeeting(entry, Rel.UP, Rel.RELATED, parent) > 0
                    || links.countMeeting(entry, Rel.SELF, Rel.RELATED, parent) > 0);
  }
}
