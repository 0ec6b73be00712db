package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Leaves the last member out of every collection; the batch has it. */
final class OmitsLastMember extends CustodianDeviation {
  OmitsLastMember() {
    super(
        Layer.RESOURCE,
        "Leaves the last member out of every collection; the batch has it.",
        breaks("collection_equals_batch"),
        killedBy("TC_RES002_a", "TC_RES002_b", "TC_RES002_c", "TC_RES002_d", "TC_RES002_e")
            .collateral(
                "TC_ACC_METERREADINGS_RIGHT",
                "TC_ACC_USAGESUMMARIES_RIGHT",
                "TC_ACC_QUALITYSUMMARIES_RIGHT",
                "TC_CHO006"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (path.at(0).equals("Subscription") && document.root().name().equals("feed")) {
            omitLast(document);
          }
        });
  }

  private static void omitLast(AtomDocument collection) {
    List<XmlElement> members = collection.root().children("entry").toList();
    collection.root().children().remove(members.get(members.size() - 1));
  }
}
