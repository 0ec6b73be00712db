package dev.greenlight.judge.resource;

import dev.greenlight.model.DateTimeInterval;
import dev.greenlight.model.ResourceNames;
import dev.greenlight.xml.Namespaces;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The usual parts of an Atom entry.
 *
 * @param element the entry
 */
record AtomEntry(Element element) {

  boolean isEntry() {
    return element.getLocalName().equals("entry");
  }

  String id() {
    return text(element, Namespaces.ATOM, "id").orElse("");
  }

  /** What stands in {@code published} or {@code updated}. */
  Optional<String> stamp(String name) {
    return text(element, Namespaces.ATOM, name);
  }

  /** The time in {@code published} or {@code updated}; empty when there is none that is a time. */
  Optional<Instant> time(String name) {
    try {
      return stamp(name).map(text -> OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException noTime) {
      // That it is none is for the feed rules to say.
      return Optional.empty();
    }
  }

  String title() {
    return text(element, Namespaces.ATOM, "title").orElse("");
  }

  /** Where all its links lead, as written. */
  List<String> hrefs() {
    return children(element)
        .filter(child -> is(child, Namespaces.ATOM, "link"))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private String link(String relation) {
    return children(element)
        .filter(child -> is(child, Namespaces.ATOM, "link"))
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElse("");
  }

  /** Where the first link of that relation leads, absolute where that can be told. */
  String address(String relation, String base) {
    return absolute(link(relation), base);
  }

  /** Where an address leads that was read at another one; as written where that cannot be told. */
  static String absolute(String href, String base) {
    try {
      return href.isEmpty() ? "" : URI.create(base).resolve(href).toString();
    } catch (IllegalArgumentException noAddress) {
      // As it is written, then; that the link is broken is for the feed rules to say.
      return href;
    }
  }

  /** The id at the end of an address: those of one resource may differ in what stands before it. */
  static String lastOf(String address) {
    String path = address.replaceFirst("[?#].*", "").replaceFirst("/$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Where all links of that relation lead, as written. */
  List<String> linksOf(String relation) {
    return children(element)
        .filter(child -> is(child, Namespaces.ATOM, "link"))
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  /** Where all links of that relation lead, absolute where that can be told. */
  List<String> addresses(String relation, String base) {
    return linksOf(relation).stream().map(href -> absolute(href, base)).toList();
  }

  /** The resource: what stands in the content, or the element itself when it is no entry. */
  Optional<Element> resource() {
    return isEntry()
        ? children(element)
            .filter(child -> is(child, Namespaces.ATOM, "content"))
            .flatMap(AtomEntry::children)
            .findFirst()
        : Optional.of(element);
  }

  /**
   * All resources of that name, by whatever alias: real feeds put several into one content, most
   * often IntervalBlocks.
   */
  List<Element> resources(String name) {
    return (isEntry()
            ? children(element)
                .filter(child -> is(child, Namespaces.ATOM, "content"))
                .flatMap(AtomEntry::children)
            : Stream.of(element))
        .filter(found -> Namespaces.ESPI.equals(found.getNamespaceURI()))
        .filter(found -> ResourceNames.canonical(found.getLocalName()).equals(name))
        .toList();
  }

  /** The canonical name of the resource, by which aliases are the same; empty for none. */
  String kind() {
    return resource().map(found -> ResourceNames.canonical(found.getLocalName())).orElse("");
  }

  /** Whether the resource is such an element, by whatever name. */
  boolean holds(String name) {
    return resource().filter(found -> Namespaces.ESPI.equals(found.getNamespaceURI())).isPresent()
        && kind().equals(name);
  }

  /** Text of the first such child in the ESPI namespace, stripped; empty when it has none. */
  static Optional<String> field(Element resource, String name) {
    return fields(resource, name).stream().findFirst();
  }

  /** The first such child in the ESPI namespace. */
  static Optional<Element> child(Element resource, String name) {
    return children(resource).filter(child -> is(child, Namespaces.ESPI, name)).findFirst();
  }

  /** What an element with a start and a duration says; empty where it does not say both. */
  static Optional<DateTimeInterval> interval(Element element) {
    return DateTimeInterval.of(field(element, "start"), field(element, "duration"));
  }

  /** Texts of all such children in the ESPI namespace, stripped, those without text left out. */
  static List<String> fields(Element resource, String name) {
    return children(resource)
        .filter(child -> is(child, Namespaces.ESPI, name))
        .map(child -> child.getTextContent().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Names of all children that are no such element of ESPI, each with its namespace if foreign. */
  static List<String> othersThan(Element resource, String name) {
    return children(resource)
        .filter(child -> !is(child, Namespaces.ESPI, name))
        .map(
            child ->
                Namespaces.ESPI.equals(child.getNamespaceURI())
                    ? child.getLocalName()
                    : child.getLocalName()
                        + " of "
                        + Objects.requireNonNullElse(child.getNamespaceURI(), "no namespace"))
        .toList();
  }

  private static Optional<String> text(Element parent, String namespace, String name) {
    return children(parent)
        .filter(child -> is(child, namespace, name))
        .map(child -> child.getTextContent().strip())
        .findFirst();
  }

  private static boolean is(Element element, String namespace, String name) {
    return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
  }

  private static Stream<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
