package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A link to a resource of ESPI says self, up or related.
 *
 * <p>No other relation is defined; a reader that looks for these three does not see the link.
 * Relations of paging (RFC 5005) are let pass, and so is whatever leads to no resource by its type.
 * Told once for each relation.
 *
 * <p>What Retail Customer data relates to is above or below it (section 6.2 of the Atom profile):
 * what stands at a place of service relates to no supplier, program or statement, and none of these
 * to another of them or to such a place.
 */
@Rule("GBX-LNK-22")
final class RelationsAreOfEspi implements FeedRule {
  private static final Set<String> KNOWN =
      Set.of("self", "up", "related", "first", "last", "next", "prev", "previous");

  /** A relation that nobody looks for. */
  record RelationUnknown(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "rel=\"self\", rel=\"up\" or rel=\"related\" in a link to a resource of ESPI";
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

  /** Below a place of service. */
  private static final Set<Kind> AT_PLACES =
      EnumSet.of(Kind.SERVICE_LOCATION, Kind.METER, Kind.END_DEVICE);

  /** Beside the places of an agreement. */
  private static final Set<Kind> BESIDE =
      EnumSet.of(Kind.SERVICE_SUPPLIER, Kind.PROGRAM_DATE_ID_MAPPINGS, Kind.STATEMENT);

  /** A resource that relates to what neither it nor anything above or below it belongs to. */
  record RelativeOfAnotherBranch(Kind resource, Kind named, Location at) implements Finding {
    @Override
    public Object expected() {
      return "links from the %s to what it belongs to, and to what belongs to it"
          .formatted(resource.element());
    }

    @Override
    public Object observed() {
      return "one to " + Article.with(named.element());
    }

    @Override
    public String fix() {
      return "Write the address and the type of the relative that is meant";
    }
  }

  private final Map<String, SharedDefect> unknown = new HashMap<>();

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    Link link = seen.link();
    if (link.rel() == null || link.type() == null || !isOfEspi(link.type().strip())) {
      return;
    }
    judgement.inspected();
    if (!KNOWN.contains(link.rel())) {
      SharedDefect.note(unknown, link.rel(), link.rel(), link.element().at());
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Kind kind = Kind.of(entry);
    if (!AT_PLACES.contains(kind) && !BESIDE.contains(kind)) {
      return;
    }
    for (Link link : entry.parts().links(Rel.RELATED)) {
      Optional<Kind> named =
          named(link, kind == Kind.SERVICE_LOCATION).filter(each -> isOfAnotherBranch(kind, each));
      judgement.inspected();
      named.ifPresent(
          each -> judgement.finds(new RelativeOfAnotherBranch(kind, each, link.element().at())));
    }
  }

  private static boolean isOfAnotherBranch(Kind kind, Kind named) {
    return (BESIDE.contains(named) && named != kind)
        || (AT_PLACES.contains(named) && BESIDE.contains(kind));
  }

  /**
   * What the type says that it leads to; {@link CollectionsAreOfTheirOwner} judge the childless.
   */
  private static Optional<Kind> named(Link link, boolean collections) {
    String type = link.type() == null ? "" : link.type().strip();
    return type.startsWith("cust-entry/") || (collections && type.startsWith("cust-feed/"))
        ? Kind.named(type.substring(type.indexOf('/') + 1), true)
        : Optional.empty();
  }

  private static boolean isOfEspi(String type) {
    return type.startsWith("espi-") || type.startsWith("cust-");
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    unknown.values().forEach(seen -> judgement.finds(new RelationUnknown(seen)));
  }
}
