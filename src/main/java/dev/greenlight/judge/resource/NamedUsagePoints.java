package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The UsagePoints that Retail Customer data names, and those that there are. */
final class NamedUsagePoints {
  private static final String KIND = "UsagePoint";

  private NamedUsagePoints() {}

  /**
   * Those that it names, as written.
   *
   * @throws UnreadableXml when it cannot be read
   */
  static Set<String> in(Exchange answer) throws UnreadableXml {
    Set<String> named = new LinkedHashSet<>();
    XmlTrees.read(answer.response().body().content(), entry -> named.addAll(in(entry)));
    return named;
  }

  /** Where those of a batch live. */
  static Set<String> of(Exhibits exhibits, Exchange batch) {
    return Contents.of(exhibits, batch).entries().stream()
        .filter(entry -> entry.kind().equals(KIND))
        .map(Contents.Listed::self)
        .filter(self -> !self.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Those that one entry names, as written. */
  static Set<String> in(Element entry) {
    Set<String> named = new LinkedHashSet<>();
    NodeList found = entry.getElementsByTagNameNS(Namespaces.CUSTOMER, KIND);
    for (int i = 0; i < found.getLength(); i++) {
      String href = found.item(i).getTextContent().strip();
      if (!href.isEmpty()) {
        named.add(href);
      }
    }
    return named;
  }
}
