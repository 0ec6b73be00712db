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
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A document links to the certificate of the Data Custodian once, and to no other (FB_01/CERT001 to
 * CERT004 and the rules of today, which want exactly one). A feed does it itself, or in each of its
 * entries; what its entries say beside must be the same.
 *
 * @param certificate id of the certificate
 * @param element the resource that the document has to hold
 */
public record LinksToCertificate(String certificate, String element) implements Check {
  private static final String PREFIX = "https://cert.greenbuttonalliance.org/certificate/";

  /** There is no link to a certificate. */
  record CertificateLinkMissing(String expected, String observed) implements Finding {}

  /** There is more than one. */
  record CertificateLinkRepeated(String expected, String observed) implements Finding {}

  /** It leads to another certificate. */
  record OtherCertificate(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("the resource is not served: status " + response.status());
    }
    List<String> ofFeed = new ArrayList<>();
    List<List<String>> ofEntries = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    try {
      XmlTrees.read(
          response.body().content(),
          head -> certificate(head, ofFeed),
          tree -> {
            AtomEntry entry = new AtomEntry(tree);
            kinds.add(entry.kind());
            ofEntries.add(
                entry.linksOf("related").stream().filter(href -> href.startsWith(PREFIX)).toList());
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("the document is not readable: " + e.getMessage());
    }
    if (!kinds.contains(element)) {
      return Outcome.undecided("the document holds no " + element);
    }
    Outcome.Builder outcome = new Outcome.Builder();
    if (ofFeed.isEmpty()) {
      ofEntries.forEach(links -> once(links, outcome));
    } else {
      once(ofFeed, outcome);
      ofEntries.stream().flatMap(List::stream).forEach(link -> same(link, outcome));
    }
    return outcome.build();
  }

  private static void certificate(Element head, List<String> found) {
    if (head.getLocalName().equals("link")
        && head.getAttribute("rel").equals("related")
        && head.getAttribute("href").startsWith(PREFIX)) {
      found.add(head.getAttribute("href"));
    }
  }

  private void once(List<String> links, Outcome.Builder outcome) {
    if (links.isEmpty()) {
      outcome
          .inspected()
          .finds(new CertificateLinkMissing("a related link to " + PREFIX + certificate, "none"));
    } else if (links.size() > 1) {
      outcome.finds(new CertificateLinkRepeated("one", String.join(" ", links)));
    }
    links.forEach(link -> same(link, outcome));
  }

  private void same(String link, Outcome.Builder outcome) {
    outcome.inspected();
    if (!link.equals(PREFIX + certificate)) {
      outcome.finds(new OtherCertificate(PREFIX + certificate, link));
    }
  }
}
