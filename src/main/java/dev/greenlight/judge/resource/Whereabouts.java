package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Where a customer lives and how he is reached, as his Customer resource says (FB_55), and not his
 * name.
 *
 * @param customers how many Customers there are
 * @param addresses names of the elements that hold an address
 * @param contacts names of the elements that hold a telephone number or electronic address
 */
record Whereabouts(int customers, List<String> addresses, List<String> contacts) {
  /** The block that brings it. */
  static final String BLOCK = "55";

  private static final Set<String> ADDRESSES = Set.of("streetAddress", "postalAddress");
  private static final Set<String> CONTACTS = Set.of("phone1", "phone2", "electronicAddress");

  Whereabouts {
    addresses = List.copyOf(addresses);
    contacts = List.copyOf(contacts);
  }

  /** Those in an answer; once for all questions about it. */
  static Whereabouts of(Exhibits exhibits, Exchange exchange) {
    Body body = exchange.response().body();
    return exhibits.once(List.of(Whereabouts.class, body.sha256()), () -> read(body.content()));
  }

  private static Whereabouts read(byte[] xml) {
    List<Element> customers = new ArrayList<>();
    try {
      XmlTrees.read(
          xml,
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (entry.kind().equals("Customer")) {
              entry.resource().ifPresent(customers::add);
            }
          });
    } catch (UnreadableXml e) {
      // That it cannot be read is for those to say who ask what is in it.
      return new Whereabouts(0, List.of(), List.of());
    }
    return new Whereabouts(
        customers.size(), saying(customers, ADDRESSES), saying(customers, CONTACTS));
  }

  private static List<String> saying(List<Element> customers, Set<String> names) {
    return names.stream()
        .sorted()
        .filter(name -> customers.stream().anyMatch(customer -> says(customer, name)))
        .toList();
  }

  private static boolean says(Element customer, String name) {
    NodeList found = customer.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .anyMatch(i -> !found.item(i).getTextContent().isBlank());
  }

  /** Whether it says anything. */
  boolean isKnown() {
    return !addresses.isEmpty() || !contacts.isEmpty();
  }
}
