package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Says of all electricity that is billed that it flows from the customer into the grid. */
final class CallsUseExport extends FeedDeviation {
  private static final String REVERSE = "19";

  CallsUseExport() {
    super(
        "Says of all electricity that is billed that it flows from the customer into the grid.",
        breaks("D078"),
        killedBy("D078", "GBX-SUM-25")
            .alsoBreaks("resource_equals_batch", "TC_RES001_e")
            .alsoBreaks("scope_unasked_blocks", "TC_SCOPE043"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.entries("ReadingType").stream()
        .map(Entry::resource)
        .filter(ChangesNumber.OF_ELECTRICITY)
        .map((XmlElement type) -> type.at("flowDirection"))
        .forEach(flow -> flow.text(REVERSE));
  }
}
