package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;

import dev.greenlight.party.custodian.data.AtomDocument;
import java.util.Locale;

/** Gives a MeterReading the id of its UsagePoint, in capital letters. */
final class RepeatsIdInCapitals extends FeedDeviation {

  RepeatsIdInCapitals() {
    super(
        "Gives a MeterReading the id of its UsagePoint, in capital letters.",
        breaks("D004"),
        killedAsLabelled("D004").collateral("GBX-ATM-07"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String id = middle(batch, "UsagePoint").element().at("id").text();
    String uuid = id.substring("urn:uuid:".length()).toUpperCase(Locale.ROOT);
    middle(batch, "MeterReading").element().at("id").text("urn:uuid:" + uuid);
  }
}
