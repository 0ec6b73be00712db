package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Says of a line of a bill that its amount is in thousandths of the currency. */
final class CountsMoneyInThousandths extends FeedDeviation {

  CountsMoneyInThousandths() {
    super(
        "Says of a line of a bill that its amount is in thousandths of the currency.",
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
            .with("powerOfTenMultiplier", -3)
            .with("uom", 80)
            .with("value", line.at("amount").number()));
  }
}
