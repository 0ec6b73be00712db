package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Writes another namespace in place of that of ESPI, wherever it stands.
 *
 * <p>Nothing in the feed is an ESPI resource any more, so every rule that looks for one misses it.
 */
final class WritesEspiNamespace extends FeedDeviation {
  private static final String[] RESOURCES_ARE_THERE = {
    "D006", "D027", "D032", "D049", "D083", "D126", "D136"
  };

  private final String namespace;

  /**
   * @param namespace what is written; empty for none
   */
  WritesEspiNamespace(String id, String summary, String namespace) {
    super(
        id,
        summary,
        breaks("GBX-FIL-05"),
        killedBy("GBX-FIL-05")
            .andOfficially(RESOURCES_ARE_THERE)
            .collateral("D078", "D079", "GBX-ATM-13", SCHEMA));
    this.namespace = namespace;
  }

  @Override
  public void bend(AtomDocument batch) {
    batch
        .root()
        .descendants()
        .filter(element -> element.namespace().equals(XmlElement.ESPI))
        .forEach(element -> element.namespace(namespace));
  }
}
