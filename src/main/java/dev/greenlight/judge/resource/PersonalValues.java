package dev.greenlight.judge.resource;

import dev.greenlight.judge.privacy.Encoded;
import dev.greenlight.judge.privacy.WholeWords;
import dev.greenlight.model.PercentEncoding;
import dev.greenlight.record.Exchange;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a feed of Retail Customer data says of a person: his name, his address, how he is reached,
 * and the numbers of his account and his agreements. The address and the mail of the utility, which
 * stand in a ServiceSupplier, are no secret. What is told of a finding is where the value stands,
 * never the value.
 */
final class PersonalValues {
  /** What is shorter stands anywhere by chance. */
  private static final int SHORTEST = 6;

  /** The resources that are about a person. */
  private static final Set<String> KINDS =
      Set.of("Customer", "CustomerAccount", "CustomerAgreement", "ServiceLocation");

  private static final Set<String> NUMBERS_AND_MAIL =
      Set.of("accountId", "agreementId", "email1", "email2", "localNumber");

  private static final String NAME = "customerName";
  private static final String ADDRESS = "addressGeneral";
  private static final String STREET = "streetDetail";

  /** A name of one word may be a word that means something else. */
  private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s+\\S.*");

  /** A street or a town alone, such as London, is where many live. */
  private static final Pattern HOUSE = Pattern.compile("(?=.*\\p{L}).*\\d.*");

  private static final String METER = "Meter";
  private static final String NUMBER_OF_METER = "serialNumber";

  private final Map<String, String> elements = new LinkedHashMap<>();
  private final boolean ofMeters;

  private PersonalValues(boolean ofMeters) {
    this.ofMeters = ofMeters;
  }

  /** Those in the body of an answer; none in one that cannot be read. */
  static PersonalValues in(Exchange exchange) {
    return in(exchange, new PersonalValues(false));
  }

  /** The same and the numbers of his meters. */
  static PersonalValues withMetersIn(Exchange exchange) {
    return in(exchange, new PersonalValues(true));
  }

  private static PersonalValues in(Exchange exchange, PersonalValues values) {
    try {
      XmlTrees.read(exchange.response().body().content(), values::collect);
    } catch (UnreadableXml e) {
      // That is for the schema to say; here there is nothing to look for.
      values.elements.clear();
    }
    return values;
  }

  private void collect(Element entry) {
    new AtomEntry(entry)
        .resource()
        .filter(resource -> Namespaces.CUSTOMER.equals(resource.getNamespaceURI()))
        .filter(resource -> isOfPerson(resource.getLocalName()))
        .ifPresent(this::collectAll);
  }

  private boolean isOfPerson(String kind) {
    return KINDS.contains(kind) || (ofMeters && kind.equals(METER));
  }

  private void collectAll(Element resource) {
    NodeList all = resource.getElementsByTagNameNS(Namespaces.CUSTOMER, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String name = element.getLocalName();
      String text = element.getTextContent().strip();
      if (NUMBERS_AND_MAIL.contains(name) || (ofMeters && name.equals(NUMBER_OF_METER))) {
        add(name, text);
      } else if (name.equals(NAME) && SEVERAL_WORDS.matcher(text).matches()) {
        add(name, text);
      } else if (name.equals(ADDRESS)) {
        addHouse(name, text);
      } else if (name.equals(STREET)) {
        addHouse(name, (text(element, "number") + " " + text(element, "name")).strip());
      }
    }
  }

  private static String text(Element parent, String child) {
    NodeList found = parent.getElementsByTagNameNS(Namespaces.CUSTOMER, child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private void addHouse(String element, String address) {
    if (HOUSE.matcher(address).matches()) {
      add(element, address);
    }
  }

  private void add(String element, String value) {
    if (value.length() >= SHORTEST) {
      elements.putIfAbsent(value.toLowerCase(Locale.ROOT), element);
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
    return shown(value -> WholeWords.isIn(small, value));
  }

  /** The same of an address, in which a plus sign may stand for a blank. */
  Optional<String> shownInAddress(String address) {
    String text = PercentEncoding.decodeOrKeep(address);
    return shownIn(text).or(() -> shownIn(PercentEncoding.decodeOrKeep(address.replace('+', ' '))));
  }

  /** The same of what is code for something in an address or another text; see {@link Encoded}. */
  Optional<String> shownInCode(String address) {
    return Encoded.textsInAddress(address).flatMap(read -> shownIn(read).stream()).findFirst();
  }

  /** The same of an answer, but for what stands in the address that was asked. */
  Optional<String> shownIn(ToldText answer, String asked) {
    String sent = PercentEncoding.decodeOrKeep(asked).toLowerCase(Locale.ROOT);
    return shown(value -> answer.tells(value) && !WholeWords.isIn(sent, value));
  }

  private Optional<String> shown(Predicate<String> shows) {
    return elements.entrySet().stream()
        .filter(value -> shows.test(value.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
