package dev.greenlight.party.custodian.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An Atom entry seen as the envelope of one ESPI resource; a view, so that bending it bends the
 * document.
 *
 * @param element the entry itself
 */
public record Entry(XmlElement element) {

  /** Name of the resource inside, such as {@code UsagePoint}; empty when there is none. */
  public String kind() {
    return element
        .child("content")
        .flatMap(content -> content.children().stream().findFirst())
        .map(XmlElement::name)
        .orElse("");
  }

  /**
   * The resource inside.
   *
   * @throws NoSuchPart when there is none
   */
  public XmlElement resource() {
    return element.at("content").children().stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchPart("an entry without a resource"));
  }

  /** Links of that relation. */
  public List<XmlElement> links(String relation) {
    return linksOf(relation).toList();
  }

  /**
   * Where the resource lives.
   *
   * @throws NoSuchPart when it does not say
   */
  public String self() {
    return href("self");
  }

  /**
   * The collection that it is a member of.
   *
   * @throws NoSuchPart when it does not say
   */
  public String up() {
    return href("up");
  }

  private String href(String relation) {
    Optional<XmlElement> link = linksOf(relation).findFirst();
    return link.map(each -> each.attributes().get("href"))
        .orElseThrow(() -> new NoSuchPart("an entry without a " + relation + " link"));
  }

  private Stream<XmlElement> linksOf(String relation) {
    return element.children("link").filter(link -> relation.equals(link.attributes().get("rel")));
  }
}
