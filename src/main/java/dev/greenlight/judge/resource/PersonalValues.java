package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a feed of Retail Customer data says of a person: his name, his address, how he is reached,
 * and the numbers of his account and his agreements. What is told of a finding is where the value
 * stands, never the value.
 */
final class PersonalValues {
  /** What is shorter stands anywhere by chance. */
  private static final int SHORTEST = 6;

  private static final Set<String> DIRECT =
      Set.of(
          "customerName",
          "accountId",
          "agreementId",
          "email1",
          "email2",
          "localNumber",
          "addressGeneral");

  private static final String STREET = "streetDetail";

  private final Map<String, String> elements = new LinkedHashMap<>();

  private PersonalValues() {}

  /** Those in the body of an answer; none in one that cannot be read. */
  static PersonalValues in(Exchange exchange) {
    PersonalValues values = new PersonalValues();
    try {
      XmlTrees.read(exchange.response().body().content(), values::collect);
    } catch (UnreadableXml e) {
      // That is for the schema to say; here there is nothing to look for.
      values.elements.clear();
    }
    return values;
  }

  private void collect(Element entry) {
    NodeList all = entry.getElementsByTagNameNS(Namespaces.CUSTOMER, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String name = element.getLocalName();
      if (DIRECT.contains(name)) {
        add(name, element.getTextContent());
      } else if (name.equals(STREET)) {
        add(name, text(element, "number") + " " + text(element, "name"));
      }
    }
  }

  private static String text(Element parent, String child) {
    NodeList found = parent.getElementsByTagNameNS(Namespaces.CUSTOMER, child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private void add(String element, String value) {
    String small = value.strip().toLowerCase(Locale.ROOT);
    if (small.length() >= SHORTEST) {
      elements.putIfAbsent(small, element);
    }
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  int size() {
    return elements.size();
  }

  /** Name of the element of which a text shows the value, whole and not as a part of a word. */
  Optional<String> shownIn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return elements.entrySet().stream()
        .filter(value -> holds(small, value.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean holds(String text, String value) {
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      int end = at + value.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
