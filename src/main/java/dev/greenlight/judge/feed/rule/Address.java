package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Lately;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where an entry says that it lives, and in which collection: one of usage data, a consent, the
 * record of an application or names of prices.
 */
final class Address {
  private static final Set<Kind> KINDS =
      Set.of(
          Kind.USAGE_POINT,
          Kind.METER_READING,
          Kind.READING_TYPE,
          Kind.INTERVAL_BLOCK,
          Kind.USAGE_SUMMARY,
          Kind.POWER_QUALITY_SUMMARY,
          Kind.LOCAL_TIME_PARAMETERS,
          Kind.PROGRAM_ID_MAPPINGS,
          Kind.APPLICATION_INFORMATION,
          Kind.AUTHORIZATION);

  private static final Map<String, Kind> IN_ANY_CASE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    KINDS.forEach(kind -> IN_ANY_CASE.put(kind.element(), kind));
  }

  /**
   * The last segment of a path that has the name of a kind.
   *
   * @param kind that it names; null for none
   * @param fromEnd which segment it is, the last being 1; 0 for none
   * @param segments how many the path has
   */
  private record Naming(Kind kind, int fromEnd, int segments) {
    static Naming of(Optional<Link> link) {
      List<String> path = link.isPresent() ? link.get().segments() : List.of();
      for (int i = path.size() - 1; i >= 0; i--) {
        Kind found = named(path.get(i));
        if (found != null) {
          return new Naming(found, path.size() - i, path.size());
        }
      }
      return new Naming(null, 0, path.size());
    }

    /** Whether the last segment is the one, or there is none. */
    boolean isLast() {
      return segments < 1 || fromEnd == 1;
    }

    /** Whether the last segment but one is the one, or the path does not go so far. */
    boolean isLastButOne() {
      return !isLast() && (segments < 2 || fromEnd == 2);
    }
  }

  private final Kind kind;
  private final Optional<Link> self;
  private final Optional<Link> up;
  private final Naming ofSelf;
  private final Naming ofUp;
  private final Lately<Optional<LinkType>> types;

  private Address(
      Kind kind, Optional<Link> self, Optional<Link> up, Lately<Optional<LinkType>> types) {
    this.kind = kind;
    this.self = self;
    this.up = up;
    this.types = types;
    ofSelf = Naming.of(self);
    ofUp = Naming.of(up);
  }

  /**
   * The address of an entry; empty when it holds Retail Customer data.
   *
   * @param types what is known of types of links
   */
  static Optional<Address> of(EntryClosed entry, Lately<Optional<LinkType>> types) {
    Kind kind = Kind.of(entry);
    return KINDS.contains(kind)
        ? Optional.of(new Address(kind, only(entry, Rel.SELF), only(entry, Rel.UP), types))
        : Optional.empty();
  }

  private static Optional<Link> only(EntryClosed entry, Rel rel) {
    List<Link> links = entry.parts().links(rel);
    return links.size() == 1 ? Optional.of(links.get(0)) : Optional.empty();
  }

  /** That of its resource. */
  Kind kind() {
    return kind;
  }

  /** Its only self link; empty when there is none or several. */
  Optional<Link> self() {
    return self;
  }

  /** Its only up link; empty as {@link #self()}. */
  Optional<Link> up() {
    return up;
  }

  /** The self link, when its path ends in the name of a kind. */
  Optional<Link> selfWithoutIdentifier() {
    return ofSelf.isLast() ? self : Optional.empty();
  }

  /** The up link, when its path ends in the name of a kind and an identifier. */
  Optional<Link> upWithIdentifier() {
    return ofUp.isLastButOne() ? up : Optional.empty();
  }

  /** The first of the two whose path names another kind than that of the entry, or none. */
  Optional<Link> namingAnotherKind() {
    if (self.isPresent() && ofSelf.kind() != kind) {
      return self;
    }
    return ofUp.kind() != kind ? up : Optional.empty();
  }

  /**
   * The first of the two whose path names its kind, but whose type is of another kind, of a side
   * that it is not of, or of a member where a collection is meant and the other way round.
   *
   * @param sides that the type may name
   */
  Optional<Link> typedAsAnother(Set<String> sides) {
    if (ofSelf.kind() == kind && contradicts(self.orElseThrow(), "entry", sides)) {
      return self;
    }
    return ofUp.kind() == kind && contradicts(up.orElseThrow(), "feed", sides)
        ? up
        : Optional.empty();
  }

  private boolean contradicts(Link link, String form, Set<String> sides) {
    Optional<LinkType> type =
        link.type() == null ? Optional.empty() : LinkType.of(link.type(), types);
    return type.isPresent()
        && !(sides.contains(type.get().side())
            && type.get().form().equals(form)
            && named(type.get().name()) == kind);
  }

  /** Whether the self link is the up link and one segment more; call only when there are both. */
  boolean isOneStepBelow() {
    String member = self.orElseThrow().resolved();
    String collection = up.orElseThrow().resolved();
    return member.startsWith(collection + "/") && member.indexOf('/', collection.length() + 1) < 0;
  }

  /** The kind of that name, in whatever letter case; null for none. */
  private static Kind named(String segment) {
    Kind known = Kind.named(segment).orElse(null);
    return known == null ? IN_ANY_CASE.get(segment) : known;
  }
}
