package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Does not say who certified the Data Custodian. */
final class DropsCertificateLink extends FeedDeviation {

  DropsCertificateLink() {
    super(
        "Leaves the link to the certificate out of the feed.",
        breaks("GBX-CUS-07"),
        killedBy("GBX-CUS-07"));
  }

  @Override
  public void bend(AtomDocument document) {
    List<XmlElement> links =
        document
            .root()
            .children("link")
            .filter(link -> "related".equals(link.attributes().get("rel")))
            .toList();
    document.root().children().remove(middle(links, "link to a certificate"));
  }
}
