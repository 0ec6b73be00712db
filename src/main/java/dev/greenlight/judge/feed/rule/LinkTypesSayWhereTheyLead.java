package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of a link says what its address leads to, on the side that it is of.
 *
 * <p>Which of its relatives a related link means is told by the type and by the address, so the two
 * must agree: {@code espi-entry/UsagePoint} or {@code cust-feed/Meter} for a path that ends so. A
 * document either writes types or leaves them out, as those of old did. What self and up links of
 * usage data name is judged by {@link LinksNameTheirKind}, as are addresses that name another kind
 * than what lives there. Told once for each wrong type.
 */
@Rule("GBX-LNK-18")
final class LinkTypesSayWhereTheyLead implements FeedRule {
  private static final String USAGE = "espi";
  private static final String CUSTOMER = "cust";
  private static final int SIDE = USAGE.length();
  private static final String ENTRY = "-entry/";
  private static final String FEED = "-feed/";

  /** Names of what is more than one resource, and has a feed or entry all the same. */
  private static final Set<String> WHOLES =
      Set.of("", "Subscription", "RetailCustomer", "Batch", "Bulk");

  /** Names of resources; a type that has one in other letters names none. */
  private static final Set<String> IN_ANY_CASE =
      Stream.of(Kind.values())
          .map(Kind::element)
          .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));

  /** A type that names nothing a link of ESPI leads to. */
  record LinkTypeUnknown(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "espi-entry/, espi-feed/, cust-entry/ or cust-feed/ and a resource of that side";
    }

    @Override
    public Object observed() {
      return seen.told("links");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Write espi-entry/ or cust-entry/ and the name of a resource for one, espi-feed/ or"
          + " cust-feed/ for a collection";
    }
  }

  /** A type that says something else than the address. */
  record LinkTypeContradictsAddress(String meant, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return meant + ", by the address of the link";
    }

    @Override
    public Object observed() {
      return seen.told("links");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Write the type of what the address leads to";
    }
  }

  /** A feed of one side whose own type is of the other. */
  record SelfOfOtherSide(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "cust-feed/ in the type of the self link, as the feed holds Retail Customer data"
          + " alone";
    }

    @Override
    public String fix() {
      return "Begin the type of links to usage data with espi-, and of links to Retail Customer"
          + " data with cust-";
    }
  }

  private record Mismatch(String meant, String type) {}

  /** How many addresses are remembered of links whose types seem to be wrong about the same. */
  private static final int TARGETS_KEPT = 1_000;

  /** What a type seems to be wrong about: such links by what they lead to, in document order. */
  private record Doubt(Rel rel, Kind named, Map<Fingerprint, SharedDefect> seen) {

    /** Notes one more link; beyond the first addresses only those that lead to the same. */
    void note(Fingerprint target, Link link) {
      if (seen.size() < TARGETS_KEPT || seen.containsKey(target)) {
        SharedDefect.note(seen, target, link.type(), link.element().at());
      }
    }

    /** The first link that leads to no such resource, and how many do; empty when none does. */
    Optional<SharedDefect> wrong(LinkGraph links) {
      return seen.entrySet().stream()
          .filter(each -> links.count(rel, named, each.getKey()) == 0)
          .map(Map.Entry::getValue)
          .reduce(
              (first, next) ->
                  new SharedDefect(first.what(), first.at(), first.count() + next.count()));
    }
  }

  private final LinkGraph links;
  private final Map<String, SharedDefect> unknown = new HashMap<>();
  private final Map<Mismatch, Doubt> doubts = new HashMap<>();
  private SharedDefect untyped;
  private long typed;
  private boolean customers;
  private boolean usage;

  LinkTypesSayWhereTheyLead(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Kind kind = Kind.of(entry);
    boolean customer = kind.isOfCustomer();
    customers |= customer && kind != Kind.CUSTOMER_LOCAL_TIME_PARAMETERS;
    usage |= !customer && kind != Kind.LOCAL_TIME_PARAMETERS && kind != Kind.OTHER;
    for (Link link : entry.parts().links()) {
      if (isJudged(link)) {
        boolean related = Rel.RELATED.toString().equals(link.rel());
        judgement.inspected();
        check(link, customer || related);
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Link link : feed.parts().links()) {
      if (isJudged(link)) {
        judgement.inspected();
        check(link, false);
        if (Rel.SELF.toString().equals(link.rel())) {
          checkSelfOfFeed(link);
          checkSide(link, judgement);
        }
      }
    }
    doubts.forEach(
        (mismatch, doubt) ->
            doubt
                .wrong(links)
                .ifPresent(
                    seen ->
                        judgement.finds(new LinkTypeContradictsAddress(mismatch.meant(), seen))));
  }

  /** Links of ESPI; those to certificates and other pages are none. */
  private static boolean isJudged(Link link) {
    boolean page = link.type() != null && link.type().strip().startsWith("text/");
    return link.href() != null
        && Rel.of(link.rel()).isPresent()
        && !link.leadsToCertificate()
        && !page;
  }

  /**
   * Looks at one link.
   *
   * @param wholly whether nobody else judges what the type names
   */
  private void check(Link link, boolean wholly) {
    if (link.type() == null || link.type().isBlank()) {
      untyped =
          untyped == null ? new SharedDefect("none", link.element().at(), 1) : untyped.andOneMore();
      return;
    }
    typed++;
    String type = link.type().strip();
    Optional<String> name = name(type);
    boolean unheard =
        name.isEmpty() || (wholly ? !isKnown(type, name.get()) : isMiswritten(name.get()));
    if (unheard) {
      SharedDefect.note(unknown, link.type(), link.type(), link.element().at());
    } else if (wholly) {
      Kind.named(name.get(), type.startsWith(CUSTOMER))
          .ifPresent(named -> compare(link, type, named));
    }
  }

  /** What stands behind one of the four beginnings; empty when there is none of them. */
  private static Optional<String> name(String type) {
    if (!type.startsWith(USAGE) && !type.startsWith(CUSTOMER)) {
      return Optional.empty();
    }
    if (type.startsWith(ENTRY, SIDE)) {
      return Optional.of(type.substring(SIDE + ENTRY.length()));
    }
    return type.startsWith(FEED, SIDE)
        ? Optional.of(type.substring(SIDE + FEED.length()))
        : Optional.empty();
  }

  private static boolean isMiswritten(String name) {
    return Kind.named(name).isEmpty() && IN_ANY_CASE.contains(name);
  }

  private static boolean isKnown(String type, String name) {
    return WHOLES.contains(name) || Kind.named(name, type.startsWith(CUSTOMER)).isPresent();
  }

  private void compare(Link link, String type, Kind named) {
    List<String> path = link.segments();
    int last = path.size() - 1;
    Optional<Kind> collection = last < 0 ? Optional.empty() : Kind.named(path.get(last));
    Optional<Kind> member =
        collection.isPresent() || last < 1 ? Optional.empty() : Kind.named(path.get(last - 1));
    Optional<Kind> target = collection.or(() -> member);
    if (target.isEmpty()) {
      return;
    }
    String form = collection.isPresent() ? FEED : ENTRY;
    boolean agrees = type.startsWith(form, SIDE) && named.element().equals(target.get().element());
    if (!agrees) {
      String meant = type.substring(0, SIDE) + form + target.get().element();
      Rel rel = type.startsWith(FEED, SIDE) ? Rel.UP : Rel.SELF;
      doubt(meant, link, rel, named);
    }
  }

  private void checkSelfOfFeed(Link link) {
    String type = link.type() == null ? "" : link.type().strip();
    boolean entry = type.startsWith(ENTRY, SIDE) && name(type).isPresent();
    if (entry && !WHOLES.contains(name(type).get())) {
      Kind named = Kind.named(name(type).get()).orElse(Kind.OTHER);
      doubt("the type of a feed", link, Rel.SELF, named);
    }
  }

  private void checkSide(Link self, Judgement judgement) {
    String type = self.type() == null ? "" : self.type().strip();
    if (customers && !usage && type.startsWith(USAGE) && name(type).isPresent()) {
      judgement.finds(new SelfOfOtherSide(self.type(), self.element().at()));
    }
  }

  private void doubt(String meant, Link link, Rel rel, Kind named) {
    doubts
        .computeIfAbsent(
            new Mismatch(meant, link.type()), fresh -> new Doubt(rel, named, new LinkedHashMap<>()))
        .note(links.target(link), link);
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    unknown.values().forEach(seen -> judgement.finds(new LinkTypeUnknown(seen)));
    if (untyped != null && typed > 0) {
      judgement.finds(new LinkWithoutType(untyped));
    }
  }
}
