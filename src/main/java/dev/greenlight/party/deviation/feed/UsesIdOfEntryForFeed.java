package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Gives the feed the id of one of its entries. */
final class UsesIdOfEntryForFeed extends FeedDeviation {

  UsesIdOfEntryForFeed() {
    super(
        "Gives the feed the id of one of its entries.",
        breaks("GBX-ATM-08"),
        killedBy("GBX-ATM-08"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String id = middle(batch, "UsagePoint").element().at("id").text();
    batch.root().at("id").text(id);
  }
}
