package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * A document links to the certificate of the Data Custodian, and to no other (FB_01/CERT001 to
 * CERT004); once, as the rules of today want it. All links of a document count, be they of the feed
 * or of an entry.
 *
 * @param certificate id of the certificate
 * @param element the resource that the document has to hold
 */
public record LinksToCertificate(String certificate, String element) implements Check {
  private static final String ONCE_DUTY = "certificate_linked_once";
  private static final String RELATED = "related";
  private static final int SHOWN = 3;

  /** There is no link to a certificate. */
  record CertificateLinkMissing(String expected, String observed) implements Finding {}

  /** There is more than one. */
  record CertificateLinkRepeated(String expected, String observed) implements Finding {}

  /** It leads to another certificate. */
  record OtherCertificate(String expected, String observed) implements Finding {}

  /** What a document holds, without the document. */
  private static final class Found {
    private final String own;
    private final Set<String> others = new TreeSet<>();
    private long links;
    private boolean resource;

    Found(String own) {
      this.own = own;
    }

    void link(String href) {
      if (CertificateAddress.isBelowPrefix(href)) {
        links++;
        // The hexadecimal digits of a UUID have no case (RFC 9562 section 4).
        if (!href.strip().equalsIgnoreCase(own) && others.size() < SHOWN) {
          others.add(href);
        }
      }
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("the resource is not served: status " + response.status());
    }
    Found found = new Found(CertificateAddress.of(certificate));
    try {
      XmlTrees.read(
          response.body().content(),
          head -> {
            if (isRelated(head)) {
              found.link(head.getAttribute("href"));
            }
          },
          tree -> {
            AtomEntry entry = new AtomEntry(tree);
            found.resource |= entry.kind().equals(element);
            entry.linksOf(RELATED).forEach(found::link);
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("the document is not readable: " + e.getMessage());
    }
    return found.resource ? judge(found) : Outcome.undecided("the document holds no " + element);
  }

  private static boolean isRelated(Element head) {
    return head.getLocalName().equals("link")
        && Namespaces.ATOM.equals(head.getNamespaceURI())
        && head.getAttribute("rel").equals(RELATED);
  }

  private static Outcome judge(Found found) {
    if (found.links == 0) {
      return Outcome.broken(new CertificateLinkMissing("a related link to " + found.own, "none"));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(found.links);
    found.others.forEach(other -> outcome.finds(new OtherCertificate(found.own, other)));
    if (found.others.isEmpty() && found.links > 1) {
      outcome.finds(
          ONCE_DUTY,
          new CertificateLinkRepeated(
              "one link to it in the document", found.links + " equal ones"));
    }
    return outcome.build();
  }
}
