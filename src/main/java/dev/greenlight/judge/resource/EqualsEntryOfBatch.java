package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.DefaultNodeMatcher;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.Difference;
import org.xmlunit.diff.ElementSelectors;

/**
 * A resource read by its own address is the same as in the batch: content, id, title, times and
 * self link. White space, prefixes, comments and the order of Atom's own elements mean nothing, nor
 * does how an address is written (relative to {@code xml:base}) or the case of a UUID; other links
 * may differ.
 */
public record EqualsEntryOfBatch() implements Check {
  private static final int MOST_FINDINGS = 20;
  private static final Pattern UUID = Pattern.compile("(?i)\\s*urn:uuid:\\S*\\s*");

  /** The answer does not hold the resource that lives at the address. */
  record EntryMissing(String expected, String observed) implements Finding {}

  /** Something differs; expected is what the batch says. */
  record DiffersFromBatch(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange.request().uri(), response));
  }

  private static Outcome judge(Exhibits exhibits, String address, Exchange.Response response) {
    Exchange batch = exhibits.exchange("batch");
    try {
      Optional<Element> inBatch = entryAt(address, batch.request().uri(), batch.response());
      if (inBatch.isEmpty()) {
        return Outcome.undecided("the batch holds no entry that lives at " + address);
      }
      Optional<Element> alone = entryAt(address, address, response);
      return alone.isEmpty()
          ? Outcome.broken(
              new EntryMissing("the entry of " + address, "status " + response.status()))
          : compare(alike(inBatch.get(), address), alike(alone.get(), address));
    } catch (UnreadableXml e) {
      return Contents.unread("an XML document", e.getMessage());
    }
  }

  private static Optional<Element> entryAt(String address, String base, Exchange.Response response)
      throws UnreadableXml {
    return XmlTrees.find(
        response.body().content(),
        head -> new AtomEntry(head).address("self", base).equals(address));
  }

  /** Both live at that address, however their links say it. */
  private static Element alike(Element entry, String address) {
    entry.removeAttributeNS(XMLConstants.XML_NS_URI, "base");
    NodeList children = entry.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        if (!counts(child)) {
          continue;
        }
        if ("link".equals(child.getLocalName())) {
          child.setAttribute("href", address);
        } else if ("id".equals(child.getLocalName())
            && UUID.matcher(child.getTextContent()).matches()) {
          child.setTextContent(child.getTextContent().toLowerCase(Locale.ROOT));
        }
      }
    }
    return entry;
  }

  private static Outcome compare(Element inBatch, Element alone) {
    Diff diff =
        DiffBuilder.compare(Input.fromNode(Bare.of(inBatch)))
            .withTest(Input.fromNode(Bare.of(alone)))
            .withNodeFilter(EqualsEntryOfBatch::counts)
            .withNodeMatcher(new DefaultNodeMatcher(ElementSelectors.byName))
            .checkForSimilar()
            .build();
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int found = 0;
    for (Difference difference : diff.getDifferences()) {
      if (found++ < MOST_FINDINGS) {
        outcome.finds(finding(difference.getComparison()));
      }
    }
    return outcome.build();
  }

  private static boolean counts(Node node) {
    return !(node instanceof Element element
        && "link".equals(element.getLocalName())
        && !element.getAttribute("rel").equals("self"));
  }

  private static DiffersFromBatch finding(Comparison comparison) {
    return new DiffersFromBatch(
        side(comparison.getControlDetails()), side(comparison.getTestDetails()));
  }

  private static String side(Comparison.Detail detail) {
    return detail.getXPath() == null ? "nothing" : detail.getXPath() + " = " + detail.getValue();
  }
}
