package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.List;
import java.util.Optional;

/**
 * An element in a resource that is in the namespace of Atom or in none, since whoever wrote it left
 * the prefix of the resource out. Nobody knows it there, so all else that is missed in the resource
 * is told as this one cause, at this place.
 *
 * @param element the first such element in the resource
 * @param resource the one around it
 */
public record Unprefixed(Element element, Element resource) {
  /** The first one below a resource, extensions aside; empty when all have their namespace. */
  public static Optional<Unprefixed> in(Element resource) {
    return below(resource).map(element -> new Unprefixed(element, resource));
  }

  /**
   * The first one below a resource whose elements at the end of some ways down, all missed, are
   * there but for their namespace.
   *
   * @param missing names with slashes between
   */
  public static Optional<Unprefixed> hiding(Element resource, List<String> missing) {
    return missing.stream().anyMatch(path -> leads(resource, List.of(path.split("/", -1))))
        ? in(resource)
        : Optional.empty();
  }

  private static boolean leads(Element from, List<String> path) {
    return path.isEmpty()
        ? !from.stringValue().isBlank()
        : from.children().stream()
            .filter(child -> child.name().equals(path.get(0)))
            .anyMatch(child -> leads(child, path.subList(1, path.size())));
  }

  private static Optional<Element> below(Element element) {
    for (Element child : element.children()) {
      if (isOfNoSide(child)) {
        return Optional.of(child);
      }
      Optional<Element> deeper = child.name().equals("extension") ? Optional.empty() : below(child);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  /** Whether an element inside a resource is in no namespace that a resource may have. */
  public static boolean isOfNoSide(Element element) {
    return element.namespace().isEmpty() || element.namespace().equals(Namespaces.ATOM);
  }

  /** Where what a resource lacks is told: at such an element, or else at the resource itself. */
  public static Location place(Element resource) {
    return in(resource).map(found -> found.element().at()).orElseGet(resource::at);
  }

  /** How it is mended; empty for a resource without such an element. */
  public static String fix(Element resource) {
    return in(resource).map(Unprefixed::fix).orElse("");
  }

  /** How it is mended. */
  public String fix() {
    String where =
        element.namespace().isEmpty()
            ? "in no namespace"
            : "in " + element.namespace() + ", the default of the document";
    return "Write <%s>, and what else stands in the %s without a prefix, with the prefix of %s; as it is, it is %s"
        .formatted(element.name(), resource.name(), resource.namespace(), where);
  }
}
