package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Writes the namespace of Atom with https. */
final class MisspellsAtomNamespace extends FeedDeviation {

  MisspellsAtomNamespace() {
    super(
        "Writes the namespace of Atom with https.",
        breaks("GBX-FIL-05"),
        killedBy("GBX-FIL-05").andOfficially("D000").collateral("GBX-FIL-02", SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    String misspelt = XmlElement.ATOM.replace("http:", "https:");
    batch
        .root()
        .descendants()
        .filter(element -> element.namespace().equals(XmlElement.ATOM))
        .forEach(element -> element.namespace(misspelt));
  }
}
