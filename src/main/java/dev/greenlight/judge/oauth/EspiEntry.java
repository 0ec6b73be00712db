package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One small ESPI resource in an Atom entry, such as an Authorization.
 *
 * @param resource the resource's element
 */
record EspiEntry(Element resource) {

  /** The first resource of that name; empty when there is none, or the document is broken. */
  static Optional<EspiEntry> in(Exchange.Response response, String name) {
    List<Element> found = new ArrayList<>();
    try {
      XmlTrees.search(
          response.body().content(),
          entry -> {
            NodeList inside = entry.getElementsByTagNameNS(Namespaces.ESPI, name);
            if (inside.getLength() > 0) {
              found.add((Element) inside.item(0));
            }
            return found.isEmpty();
          });
    } catch (UnreadableXml e) {
      // Whoever needs the resource finds none, and that is the finding.
      return Optional.empty();
    }
    return found.stream().findFirst().map(EspiEntry::new);
  }

  /** The text of the first such child; empty when it is not there or blank. */
  Optional<String> text(String child) {
    NodeList found = resource.getElementsByTagNameNS(Namespaces.ESPI, child);
    return found.getLength() == 0
        ? Optional.empty()
        : Optional.of(found.item(0).getTextContent().strip()).filter(text -> !text.isEmpty());
  }

  /** The texts of all such children that are not blank. */
  List<String> texts(String child) {
    NodeList found = resource.getElementsByTagNameNS(Namespaces.ESPI, child);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }
}
