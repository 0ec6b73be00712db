package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a link says what its address leads to, on the side that it is of.
 *
 * <p>Which of its relatives a related link means is told by the type and by the address, so the two
 * must agree: {@code espi-entry/UsagePoint} or {@code cust-feed/Meter} for a path that ends so. A
 * document either writes types or leaves them out, as those of old did. What self and up links of
 * usage data name is judged by {@link LinksNameTheirKind}. Told once for each wrong type.
 */
@Rule("GBX-LNK-18")
final class LinkTypesSayWhereTheyLead implements FeedRule {
  private static final int SIDE = "espi".length();
  private static final String ENTRY = "-entry/";
  private static final String FEED = "-feed/";

  /** Names of what is more than one resource, and has a feed or entry all the same. */
  private static final Set<String> WHOLES =
      Set.of("", "Subscription", "RetailCustomer", "Batch", "Bulk");

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
  }

  /** Links without a type beside links with one. */
  record LinkWithoutType(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a type, as other links of the document have one";
    }

    @Override
    public Object observed() {
      return seen.told("links");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private record Mismatch(String meant, String type) {}

  private final Map<String, SharedDefect> unknown = new HashMap<>();
  private final Map<Mismatch, SharedDefect> contradicting = new HashMap<>();
  private SharedDefect untyped;
  private long typed;

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    Link link = seen.link();
    if (link.href() == null || Rel.of(link.rel()).isEmpty() || link.leadsToCertificate()) {
      return;
    }
    judgement.inspected();
    if (link.type() == null || link.type().isBlank()) {
      untyped =
          new SharedDefect(
              untyped == null ? "none" : untyped.what(),
              untyped == null ? link.element().at() : untyped.at(),
              untyped == null ? 1 : untyped.count() + 1);
    } else {
      typed++;
      if (!isKnown(link.type().strip())) {
        SharedDefect.note(unknown, link.type(), link.type(), link.element().at());
      }
    }
  }

  private static boolean isKnown(String type) {
    if (!type.startsWith("espi") && !type.startsWith("cust")) {
      return false;
    }
    boolean entry = type.startsWith(ENTRY, SIDE);
    if (!entry && !type.startsWith(FEED, SIDE)) {
      return false;
    }
    String name = type.substring(SIDE + (entry ? ENTRY : FEED).length());
    return WHOLES.contains(name) || Kind.named(name, type.startsWith("cust")).isPresent();
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    boolean customer = Kind.of(entry).isOfCustomer();
    for (Link link : entry.parts().links()) {
      boolean judgedHere = customer || Rel.RELATED.toString().equals(link.rel());
      if (judgedHere && link.href() != null && link.type() != null && !link.leadsToCertificate()) {
        compare(link);
      }
    }
  }

  private void compare(Link link) {
    String type = link.type().strip();
    if (!isKnown(type)) {
      return;
    }
    List<String> path = link.segments();
    int last = path.size() - 1;
    Optional<Kind> collection = last < 0 ? Optional.empty() : Kind.named(path.get(last));
    Optional<Kind> member =
        collection.isPresent() || last < 1 ? Optional.empty() : Kind.named(path.get(last - 1));
    Optional<Kind> target = collection.or(() -> member);
    if (target.isPresent()) {
      String form = collection.isPresent() ? FEED : ENTRY;
      boolean agrees =
          type.startsWith(form, SIDE)
              && Kind.named(type.substring(SIDE + form.length()))
                  .filter(kind -> kind == target.get())
                  .isPresent();
      boolean nameless = type.endsWith("/");
      if (!agrees && !nameless) {
        String meant = form.substring(1) + target.get().element();
        SharedDefect.note(
            contradicting, new Mismatch(meant, type), link.type(), link.element().at());
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    feed.parts()
        .links(Rel.SELF.toString())
        .filter(link -> link.type() != null && isKnown(link.type().strip()))
        .filter(link -> link.type().strip().startsWith(ENTRY, SIDE))
        .filter(link -> !WHOLES.contains(link.type().strip().substring(SIDE + ENTRY.length())))
        .forEach(
            link ->
                SharedDefect.note(
                    contradicting,
                    new Mismatch("a feed", link.type()),
                    link.type(),
                    link.element().at()));
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    unknown.values().forEach(seen -> judgement.finds(new LinkTypeUnknown(seen)));
    contradicting.forEach(
        (mismatch, seen) ->
            judgement.finds(new LinkTypeContradictsAddress(mismatch.meant(), seen)));
    if (untyped != null && typed > 0) {
      judgement.finds(new LinkWithoutType(untyped));
    }
  }
}
