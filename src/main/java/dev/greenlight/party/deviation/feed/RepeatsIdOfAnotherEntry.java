package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/**
 * Gives a MeterReading the id of its UsagePoint.
 *
 * <p>The published test never noticed this.
 */
final class RepeatsIdOfAnotherEntry extends FeedDeviation {

  RepeatsIdOfAnotherEntry() {
    super(
        "Gives a MeterReading the id of its UsagePoint.",
        breaks("D004"),
        killedAsLabelled("D004").collateral("GBX-ATM-07"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry usagePoint = middle(batch, "UsagePoint");
    middle(batch, "MeterReading").element().at("id").text(usagePoint.element().at("id").text());
  }
}
