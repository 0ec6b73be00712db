package dev.greenlight.judge.resource;

import dev.greenlight.judge.privacy.WholeWords;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What an answer tells somebody who reads it, headers included. In energy data a number may be a
 * time, a price or a quantity: one is looked for in labels, attributes and texts, and not in
 * elements that ESPI has for numbers, nor in readings. And the agreement that ESPI itself names in
 * a UsagePoint, {@code customerAgreement}, is no secret there.
 */
final class ToldText {
  private static final String AGREEMENT = "customerAgreement";
  private static final Pattern NUMBER = Pattern.compile("[-+.\\d]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Elements of energy data that hold any text, by the schema of ESPI 4.0. */
  private static final Set<String> TEXTS =
      Set.of(
          "agencyName",
          "contacts",
          "dataCustodianId",
          "name",
          "note",
          "outageRegion",
          "readCycle",
          "readRoute",
          "ref",
          "riderType",
          "scope",
          "serviceDeliveryRemark",
          "servicePriority",
          "statusReason",
          "tariffProfile",
          "thirdPartyApplicationDescription",
          "thirdPartyPhone");

  private final String all;
  private final List<String> agreements = new ArrayList<>();
  private final StringBuilder texts = new StringBuilder();
  private final StringBuilder numbers = new StringBuilder();
  private final boolean structured;

  private ToldText(Exchange.Response response) {
    String head =
        response.headers().stream().map(Header::value).collect(Collectors.joining("\n", "", "\n"));
    all = small(head + response.body().text());
    texts.append(small(head));
    structured = read(response.body().content());
  }

  static ToldText of(Exchange.Response response) {
    return new ToldText(response);
  }

  /** Whether it tells that value, which is in lower case, and not as a part of a word. */
  boolean tells(String value) {
    if (!structured) {
      return WholeWords.isIn(all, value);
    }
    if (!LETTER.matcher(value).find()) {
      return WholeWords.isIn(texts.toString(), value);
    }
    return agreements.stream().anyMatch(agreement -> WholeWords.isIn(agreement, value))
        ? WholeWords.isIn(texts.toString(), value) || WholeWords.isIn(numbers.toString(), value)
        : WholeWords.isIn(all, value);
  }

  private boolean read(byte[] xml) {
    try {
      XmlTrees.read(xml, this::add, this::add);
      return true;
    } catch (UnreadableXml e) {
      // A refusal is often no XML: it is looked at as it stands.
      return false;
    }
  }

  private void add(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      add(texts, ((Attr) attributes.item(i)).getValue());
    }
    StringBuilder own = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        add(inner);
      } else {
        own.append(child.getNodeValue());
      }
    }
    String text = own.toString().strip();
    boolean espi = Namespaces.ESPI.equals(element.getNamespaceURI());
    if (espi && element.getLocalName().equals(AGREEMENT)) {
      agreements.add(small(text));
    } else if (!text.isEmpty()) {
      boolean number = espi && !TEXTS.contains(element.getLocalName());
      add(number && NUMBER.matcher(text).matches() ? numbers : texts, text);
    }
  }

  private static void add(StringBuilder to, String text) {
    to.append(small(text)).append('\n');
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
