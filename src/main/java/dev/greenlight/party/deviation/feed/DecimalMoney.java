package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Writes an amount in dollars with a decimal point. */
final class DecimalMoney extends FeedDeviation {

  DecimalMoney() {
    super("Writes an amount in dollars with a decimal point.", breaks(SCHEMA), killedBy(SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "UsageSummary").resource().at("billLastPeriod").text("39.00");
  }
}
