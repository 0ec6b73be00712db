package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;

/** A rated current where the service is none of electricity. */
final class RatesCurrentOfWater extends FeedDeviation {
  private static final String ELECTRICITY = "0";
  private static final int AMPERES = 5;

  RatesCurrentOfWater() {
    super("Rates a UsagePoint of water for a current.", breaks("GBX-RT-15"), killedBy("GBX-RT-15"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement point =
        batch.entries("UsagePoint").stream()
            .map(entry -> entry.resource())
            .filter(each -> !each.at("ServiceCategory", "kind").text().equals(ELECTRICITY))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("the feed has electricity alone"));
    point.addAfter(
        point.at("isVirtual"),
        XmlElement.espi("ratedCurrent")
            .with("powerOfTenMultiplier", 0)
            .with("uom", AMPERES)
            .with("value", 200));
  }
}
