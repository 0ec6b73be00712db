package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;

/**
 * Writes serviceDeliveryPoint with a capital letter.
 *
 * <p>So it was called until 2018, and some still write it.
 */
final class CapitalServiceDeliveryPoint extends FeedDeviation {

  CapitalServiceDeliveryPoint() {
    super("Writes serviceDeliveryPoint with a capital letter.", breaks(SCHEMA), killedBy(SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "UsagePoint").resource().at("serviceDeliveryPoint").name("ServiceDeliveryPoint");
  }
}
