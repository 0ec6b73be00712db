package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Says of every UsagePoint of gas that its service is water. */
final class CallsGasServiceWater extends FeedDeviation {
  private static final long GAS = 1;
  private static final String WATER = "2";

  CallsGasServiceWater() {
    super(
        "Says of every UsagePoint of gas that its service is water.",
        breaks("D079"),
        killedBy("D079").collateral("GBX-RT-02", "GBX-SUM-17"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> kinds =
        batch.entries("UsagePoint").stream()
            .map(Entry::resource)
            .map(point -> point.at("ServiceCategory", "kind"))
            .filter(kind -> kind.number() == GAS)
            .toList();
    middle(kinds, "UsagePoint of gas");
    kinds.forEach(kind -> kind.text(WATER));
  }
}
