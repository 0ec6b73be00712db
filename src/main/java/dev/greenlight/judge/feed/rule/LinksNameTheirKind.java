package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The paths and types of self and up link name the kind of resource that the entry carries, under
 * its name of today or its old one.
 *
 * <p>Third parties that follow links know by the path what they will get. A type that is missing,
 * names no resource or is none of ESPI says nothing. Told once for each kind of resource. Local
 * time in a feed of Retail Customer data belongs to that side, whatever namespace it stands in.
 */
@Rule("GBX-LNK-05")
final class LinksNameTheirKind implements FeedRule {

  /** Entries with the address of something else. */
  record LinkNamesAnotherKind(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a path that names %s".formatted(resource.element());
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
      return "Name the resource of the entry before the last segment of its self link, such as"
          + " \u2026/UsagePoint/1, and as the last one of its up link";
    }
  }

  /** Entries whose links say by their type that they lead to something else. */
  record LinkTypeNamesAnotherKind(Kind resource, String side, SharedDefect seen)
      implements Finding {
    @Override
    public Object expected() {
      return "a self link of type %2$s-entry/%1$s and an up link of type %2$s-feed/%1$s"
          .formatted(resource.element(), side);
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
      return "Name the resource of the entry in the types of both links, such as"
          + " espi-entry/UsagePoint and espi-feed/UsagePoint";
    }
  }

  private static final String USAGE = "espi";
  private static final String CUSTOMER = "cust";

  private final LinkGraph links;
  private final Misplaced misplaced;
  private final Map<Kind, SharedDefect> mistyped = new EnumMap<>(Kind.class);

  /** Types that are wrong in a feed of Retail Customer data, too. */
  private final Map<Kind, SharedDefect> mistypedOnBothSides = new EnumMap<>(Kind.class);

  private final AddressBook addresses;

  LinksNameTheirKind(LinkGraph links, AddressBook addresses) {
    this.addresses = addresses;
    this.links = links;
    misplaced = new Misplaced(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    addresses
        .of(entry)
        .filter(address -> address.self().isPresent() || address.up().isPresent())
        .ifPresent(address -> check(address, judgement));
  }

  private void check(Address address, Judgement judgement) {
    judgement.inspected();
    boolean toldElsewhere =
        address.selfWithoutIdentifier().isPresent() || address.upWithIdentifier().isPresent();
    if (!toldElsewhere) {
      address.namingAnotherKind().ifPresent(link -> misplaced.add(address, link));
      note(address, Set.of(USAGE), mistyped);
      note(address, Set.of(USAGE, CUSTOMER), mistypedOnBothSides);
    }
  }

  private static void note(Address address, Set<String> sides, Map<Kind, SharedDefect> seen) {
    address
        .typedAsAnother(sides)
        .ifPresent(
            link -> SharedDefect.note(seen, address.kind(), link.type(), link.element().at()));
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    misplaced.tell(LinkNamesAnotherKind::new, judgement);
    boolean clockOfCustomer = isOfCustomer();
    if (clockOfCustomer) {
      mistyped.remove(Kind.LOCAL_TIME_PARAMETERS);
      SharedDefect wrong = mistypedOnBothSides.get(Kind.LOCAL_TIME_PARAMETERS);
      if (wrong != null) {
        mistyped.put(Kind.LOCAL_TIME_PARAMETERS, wrong);
      }
    }
    mistyped.forEach(
        (kind, seen) ->
            judgement.finds(
                new LinkTypeNamesAnotherKind(
                    kind,
                    clockOfCustomer && kind == Kind.LOCAL_TIME_PARAMETERS ? CUSTOMER : USAGE,
                    seen)));
  }

  /** Whether the feed is of Retail Customer data alone. */
  private boolean isOfCustomer() {
    return holds(Kind::isOfCustomer) && !holds(Kind::isOfUsage);
  }

  private boolean holds(Predicate<Kind> side) {
    return Stream.of(Kind.values())
        .filter(side)
        .anyMatch(kind -> links.entries(kind).findAny().isPresent());
  }
}
