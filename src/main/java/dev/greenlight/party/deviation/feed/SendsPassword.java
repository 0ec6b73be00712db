package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Sends the password of the customer along with his address. */
final class SendsPassword extends FeedDeviation {

  SendsPassword() {
    super(
        "Sends the password of the customer along with his address.",
        breaks("GBX-CUS-10"),
        killedBy("GBX-CUS-10"));
  }

  @Override
  public void bend(AtomDocument document) {
    middle(document, "Customer")
        .resource()
        .at("Organisation", "electronicAddress")
        .with("password", "correct horse battery staple");
  }
}
