package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an entry says that it lives, and in which collection: one of usage data, a consent, the
 * record of an application or names of prices.
 *
 * @param kind of its resource
 * @param self its only self link; empty when there is none or several
 * @param up its only up link; empty as {@code self}
 */
record Address(Kind kind, Optional<Link> self, Optional<Link> up) {
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

  private static final Pattern TYPE =
      Pattern.compile("(?<side>espi|cust)-(?<form>entry|feed)/(?<name>.+)");

  private static final Map<String, Kind> IN_ANY_CASE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    KINDS.forEach(kind -> IN_ANY_CASE.put(kind.element(), kind));
  }

  /** The address of an entry; empty when it holds Retail Customer data. */
  static Optional<Address> of(EntryClosed entry) {
    Kind kind = Kind.of(entry);
    return KINDS.contains(kind)
        ? Optional.of(new Address(kind, only(entry, Rel.SELF), only(entry, Rel.UP)))
        : Optional.empty();
  }

  private static Optional<Link> only(EntryClosed entry, Rel rel) {
    List<Link> links = entry.parts().links(rel);
    return links.size() == 1 ? Optional.of(links.get(0)) : Optional.empty();
  }

  /** The self link, when its path ends in the name of a kind. */
  Optional<Link> selfWithoutIdentifier() {
    return self.isPresent() && names(self.get(), 1) ? self : Optional.empty();
  }

  /** The up link, when its path ends in the name of a kind and an identifier. */
  Optional<Link> upWithIdentifier() {
    return up.isPresent() && !names(up.get(), 1) && names(up.get(), 2) ? up : Optional.empty();
  }

  /** The first of the two whose path names another kind than that of the entry, or none. */
  Optional<Link> namingAnotherKind() {
    if (self.isPresent() && !isNamed(self.get())) {
      return self;
    }
    return up.isPresent() && !isNamed(up.get()) ? up : Optional.empty();
  }

  /**
   * The first of the two whose path names its kind, but whose type is of another kind, of a side
   * that it is not of, or of a member where a collection is meant and the other way round.
   *
   * @param sides that the type may name
   */
  Optional<Link> typedAsAnother(Set<String> sides) {
    if (self.isPresent() && contradicts(self.get(), "entry", sides)) {
      return self;
    }
    return up.isPresent() && contradicts(up.get(), "feed", sides) ? up : Optional.empty();
  }

  private boolean contradicts(Link link, String form, Set<String> sides) {
    Matcher type = TYPE.matcher(link.type() == null ? "" : link.type().strip());
    return type.matches()
        && isNamed(link)
        && !(sides.contains(type.group("side"))
            && type.group("form").equals(form)
            && named(type.group("name")) == kind);
  }

  private boolean isNamed(Link link) {
    List<String> path = link.segments();
    for (int i = path.size() - 1; i >= 0; i--) {
      Kind found = named(path.get(i));
      if (found != null) {
        return found == kind;
      }
    }
    return false;
  }

  /** Whether the self link is the up link and one segment more; call only when there are both. */
  boolean isOneStepBelow() {
    String member = self.orElseThrow().resolved();
    String collection = up.orElseThrow().resolved();
    return member.startsWith(collection + "/") && member.indexOf('/', collection.length() + 1) < 0;
  }

  /** Whether the path has the name of a kind there, or does not go so far. */
  private static boolean names(Link link, int fromEnd) {
    List<String> path = link.segments();
    return path.size() < fromEnd || named(path.get(path.size() - fromEnd)) != null;
  }

  /** The kind of that name, in whatever letter case; null for none. */
  private static Kind named(String segment) {
    Kind known = Kind.named(segment).orElse(null);
    return known == null ? IN_ANY_CASE.get(segment) : known;
  }
}
