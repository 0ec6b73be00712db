package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * A feed of Retail Customer data has exactly one link to the certificate of its custodian.
 *
 * <p>Whether the certificate is the custodian's own cannot be seen in the feed. The feed of one
 * collection needs none.
 */
@Rule("GBX-CUS-07")
final class FeedNamesItsCertificate implements FeedRule {
  /** A feed without such a link, or with several. */
  record CertificateLinkNotSingle(int links, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one link with rel=\"related\" to " + CertificateAddress.PREFIX + " and a UUID";
    }

    @Override
    public Object observed() {
      return links == 0 ? "none" : links + " of them";
    }
  }

  /** A link of another form. */
  record CertificateLinkMalformed(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return CertificateAddress.PREFIX + " and a UUID";
    }

    @Override
    public String fix() {
      return "Copy the address of your certificate:"
          + " https://cert.greenbuttonalliance.org/certificate/ and its UUID";
    }
  }

  private final LinkGraph links;

  FeedNamesItsCertificate(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (isCollection(feed) || !holdsCustomers()) {
      return;
    }
    judgement.inspected();
    List<Link> certificates =
        feed.parts().links(Rel.RELATED.toString()).filter(Link::leadsToCertificate).toList();
    if (certificates.size() != 1) {
      judgement.finds(new CertificateLinkNotSingle(certificates.size(), feed.feed().at()));
      return;
    }
    Link certificate = certificates.get(0);
    if (!certificate.namesCertificate()) {
      judgement.finds(new CertificateLinkMalformed(certificate.href(), certificate.element().at()));
    }
  }

  private static boolean isCollection(FeedClosed feed) {
    return feed.parts().links(Rel.SELF.toString()).anyMatch(self -> self.collection().isPresent());
  }

  private boolean holdsCustomers() {
    for (int entry = 1; entry <= links.entries(); entry++) {
      if (links.kinds(entry).stream().anyMatch(Kind::isOfCustomer)) {
        return true;
      }
    }
    return false;
  }
}
