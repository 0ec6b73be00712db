package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.List;

/** Relates a bill to another UsagePoint than the one whose bills it is among. */
final class RelatesBillToNeighbour extends FeedDeviation {

  RelatesBillToNeighbour() {
    super(
        "Relates a bill to another UsagePoint than the one whose bills it is among.",
        breaks("GBX-LNK-23"),
        killedBy("GBX-LNK-23"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry bill = middle(batch, "UsageSummary");
    List<Entry> others =
        batch.entries("UsagePoint").stream()
            .filter(point -> !bill.self().startsWith(point.self() + "/"))
            .toList();
    retarget(bill, "related", middle(others, "UsagePoint").self());
  }
}
