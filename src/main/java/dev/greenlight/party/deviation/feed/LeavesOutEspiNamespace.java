package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Writes all of ESPI in no namespace.
 *
 * <p>Nothing in the feed is an ESPI resource any more, so every rule that looks for one misses it.
 */
final class LeavesOutEspiNamespace extends FeedDeviation {
  private static final String[] RESOURCES_ARE_THERE = {
    "D006", "D027", "D032", "D049", "D083", "D126", "D136"
  };

  LeavesOutEspiNamespace() {
    super(
        "Writes all of ESPI in no namespace.",
        breaks("GBX-FIL-05"),
        killedBy("GBX-FIL-05")
            .andOfficially(RESOURCES_ARE_THERE)
            .collateral("D078", "D079", "GBX-ATM-13", SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch
        .root()
        .descendants()
        .filter(element -> element.namespace().equals(XmlElement.ESPI))
        .forEach(element -> element.namespace(""));
  }
}
