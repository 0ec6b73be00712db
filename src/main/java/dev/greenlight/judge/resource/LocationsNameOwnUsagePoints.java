package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
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

/**
 * Each UsagePoint that Retail Customer data names, of a location, a meter or a device, is one of
 * the usage data that the same customer granted, by the very address of its self link (FB_58;
 * OpenADE Task Force, May and August 2025). Looks at the exhibits {@code answer} and {@code batch}.
 */
public record LocationsNameOwnUsagePoints() implements Check {
  private static final String KIND = "UsagePoint";

  /** It is none of the customer's. */
  record UsagePointUnknown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange batch = exhibits.exchange("batch");
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        answer, response -> NoAnswer.or(batch, unused -> judge(exhibits, response, batch)));
  }

  private static Outcome judge(Exhibits exhibits, Exchange.Response response, Exchange batch) {
    Set<String> own =
        Contents.of(exhibits, batch).entries().stream()
            .filter(entry -> entry.kind().equals(KIND))
            .map(Contents.Listed::self)
            .collect(Collectors.toSet());
    if (own.isEmpty()) {
      return Outcome.undecided("the usage data holds no UsagePoint that says where it lives");
    }
    Set<String> named = new LinkedHashSet<>();
    try {
      XmlTrees.read(response.body().content(), entry -> collect(entry, named));
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    if (named.isEmpty()) {
      return Outcome.notApplicable("the Retail Customer data names no UsagePoint");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(named.size());
    named.stream()
        .filter(href -> !own.contains(href))
        .forEach(
            href ->
                outcome.finds(
                    new UsagePointUnknown(
                        "the self link of a UsagePoint in the batch of the customer", href)));
    return outcome.build();
  }

  private static void collect(Element entry, Set<String> named) {
    NodeList found = entry.getElementsByTagNameNS(Namespaces.CUSTOMER, KIND);
    for (int i = 0; i < found.getLength(); i++) {
      String href = found.item(i).getTextContent().strip();
      if (!href.isEmpty()) {
        named.add(href);
      }
    }
  }
}
