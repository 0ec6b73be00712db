package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Gives a line of a bill a quantity and a price that make a hundred times its amount. */
final class PricesLineByAnotherScale extends FeedDeviation {

  PricesLineByAnotherScale() {
    super(
        "Gives a line of a bill a quantity and a price that make a hundred times its amount.",
        breaks("GBX-SUM-05"),
        killedBy("GBX-SUM-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement line = middle(batch, "UsageSummary").resource().at("costAdditionalDetailLastPeriod");
    List<XmlElement> parts = line.children();
    parts.add(
        parts.indexOf(line.at("note")) + 1,
        XmlElement.espi("measurement")
            .with("powerOfTenMultiplier", 0)
            .with("uom", 72)
            .with("value", 100));
    parts.add(
        parts.indexOf(line.at("itemKind")) + 1,
        XmlElement.espi("unitCost").text(Long.toString(line.at("amount").number())));
  }
}
