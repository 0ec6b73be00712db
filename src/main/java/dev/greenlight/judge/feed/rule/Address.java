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
 * Where an entry of usage data says that it lives, and in which collection.
 *
 * @param kind of its resource
 * @param self its only self link; empty when there is none or several
 * @param up its only up link; empty as {@code self}
 */
record Address(Kind kind, Optional<Link> self, Optional<Link> up) {
  private static final Set<Kind> USAGE =
      Set.of(
          Kind.USAGE_POINT,
          Kind.METER_READING,
          Kind.READING_TYPE,
          Kind.INTERVAL_BLOCK,
          Kind.USAGE_SUMMARY,
          Kind.POWER_QUALITY_SUMMARY,
          Kind.LOCAL_TIME_PARAMETERS);

  private static final Pattern TYPE =
      Pattern.compile("(?<side>espi|cust)-(?<form>entry|feed)/(?<name>.+)");

  private static final Map<String, Kind> IN_ANY_CASE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    USAGE.forEach(kind -> IN_ANY_CASE.put(kind.element(), kind));
  }

  /** The address of an entry; empty when it holds no usage data. */
  static Optional<Address> of(EntryClosed entry) {
    Kind kind = Kind.of(entry);
    return USAGE.contains(kind)
        ? Optional.of(new Address(kind, only(entry, Rel.SELF), only(entry, Rel.UP)))
        : Optional.empty();
  }

  private static Optional<Link> only(EntryClosed entry, Rel rel) {
    List<Link> links = entry.parts().links(rel.toString()).toList();
    return links.size() == 1 ? Optional.of(links.get(0)) : Optional.empty();
  }

  /** The self link, when its path ends in the name of a kind. */
  Optional<Link> selfWithoutIdentifier() {
    return self.filter(link -> named(last(link, 1)).isPresent());
  }

  /** The up link, when its path ends in the name of a kind and an identifier. */
  Optional<Link> upWithIdentifier() {
    return up.filter(link -> named(last(link, 1)).isEmpty() && named(last(link, 2)).isPresent());
  }

  /** The first of the two whose path names another kind than that of the entry, or none. */
  Optional<Link> namingAnotherKind() {
    return self.filter(link -> !isNamed(link)).or(() -> up.filter(link -> !isNamed(link)));
  }

  /**
   * The first of the two whose path names its kind, but whose type is of another kind, of the other
   * side, or of a member where a collection is meant and the other way round.
   */
  Optional<Link> typedAsAnother() {
    return self.filter(link -> contradicts(link, "entry"))
        .or(() -> up.filter(link -> contradicts(link, "feed")));
  }

  private boolean contradicts(Link link, String form) {
    Matcher type = TYPE.matcher(link.type() == null ? "" : link.type().strip());
    return type.matches()
        && isNamed(link)
        && !(type.group("side").equals("espi")
            && type.group("form").equals(form)
            && named(type.group("name")).filter(kind::equals).isPresent());
  }

  private boolean isNamed(Link link) {
    List<String> path = link.segments();
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<Kind> found = named(path.get(i));
      if (found.isPresent()) {
        return found.get() == kind;
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

  private static String last(Link link, int fromEnd) {
    List<String> path = link.segments();
    return path.size() < fromEnd ? "" : path.get(path.size() - fromEnd);
  }

  private static Optional<Kind> named(String segment) {
    return Kind.named(segment).or(() -> Optional.ofNullable(IN_ANY_CASE.get(segment)));
  }
}
