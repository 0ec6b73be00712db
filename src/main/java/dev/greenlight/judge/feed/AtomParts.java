package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Atom children of one feed or entry: all counted, the first of them kept. */
public final class AtomParts {
  private static final int KEPT = 20;
  private static final int LINKS_KEPT = 10_000;

  private final Map<String, List<Element>> parts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<Link>> byRel = new HashMap<>(4);
  private final List<Link> links = new ArrayList<>();

  void add(Element part) {
    int count = counts.merge(part.name(), 1, Integer::sum);
    if (count <= KEPT) {
      parts.computeIfAbsent(part.name(), name -> new ArrayList<>(1)).add(part);
    }
  }

  void add(Link link) {
    counts.merge("link", 1, Integer::sum);
    byRel.clear();
    if (links.size() < LINKS_KEPT) {
      links.add(link);
    }
  }

  /** How many children of that name there are. */
  public int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  /** The first child of that name, with its text. */
  public Optional<Element> first(String name) {
    List<Element> named = parts.get(name);
    return named == null ? Optional.empty() : Optional.of(named.get(0));
  }

  /** The first children of that name, up to twenty. */
  public List<Element> all(String name) {
    return parts.getOrDefault(name, List.of());
  }

  /** All links, up to ten thousand. */
  public List<Link> links() {
    return links;
  }

  private List<Link> with(String rel) {
    List<Link> known = byRel.get(rel);
    if (known == null) {
      known = new ArrayList<>(2);
      for (Link link : links) {
        if (link.leads(rel)) {
          known.add(link);
        }
      }
      byRel.put(rel, known);
    }
    return known;
  }

  /** Links with that relation and an href. */
  public Stream<Link> links(String rel) {
    return with(rel).stream();
  }

  /** The same, for who asks of each entry. */
  public List<Link> links(Rel rel) {
    return with(rel.toString());
  }

  /**
   * The hrefs of {@link #links(String)} as written: self(e), up(e), rel(e) of the published rules.
   */
  public List<String> hrefs(String rel) {
    return links(rel).map(Link::href).toList();
  }
}
