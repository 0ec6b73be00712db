package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Explains the readings that it sent before by another ReadingType, of another phase. */
final class ReplacesReadingType extends FeedDeviation {
  ReplacesReadingType() {
    super(
        "Explains readings that it sent before by another ReadingType.",
        breaks("GBX-XF-11"),
        killedBy("GBX-XF-11").collateral("GBX-XF-02", "GBX-RT-06"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry type = middle(batch, "ReadingType");
    String self = type.self();
    type.element().at("id").text(DownloadDeviations.ANOTHER_ID);
    type.resource().at("phase").text("128");
    for (XmlElement element : batch.root().descendants().toList()) {
      if (element.name().equals("link") && self.equals(element.attributes().get("href"))) {
        element.attribute("href", self + "n");
      }
    }
  }
}
