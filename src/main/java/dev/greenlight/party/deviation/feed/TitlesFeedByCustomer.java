package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** The feed of a customer shows his name to whoever sees its title alone. */
final class TitlesFeedByCustomer extends FeedDeviation {

  TitlesFeedByCustomer() {
    super(
        "Writes the name of a customer into the title of the feed.",
        breaks("GBX-PII-04"),
        killedBy("GBX-PII-04"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String name = middle(batch, "Customer").resource().at("customerName").text();
    batch.root().at("title").text("Data of " + name);
  }
}
