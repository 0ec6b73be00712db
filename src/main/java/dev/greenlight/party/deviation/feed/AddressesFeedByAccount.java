package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** The feed of a customer shows the number of an account to whoever sees its address alone. */
final class AddressesFeedByAccount extends FeedDeviation {

  AddressesFeedByAccount() {
    super(
        "Writes the number of an account into the address of the feed.",
        breaks("GBX-PII-04"),
        killedBy("GBX-PII-04").collateral("GBX-PII-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String account = middle(batch, "CustomerAccount").resource().at("accountId").text();
    XmlElement self = batch.root().at("link");
    String href = self.attributes().get("href");
    self.attribute("href", href.substring(0, href.lastIndexOf('/') + 1) + account);
  }
}
