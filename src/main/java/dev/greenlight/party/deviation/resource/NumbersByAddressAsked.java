package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.custodian.resource.ResourcePath;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Makes ids of the address that was asked for, so that each document has others. */
final class NumbersByAddressAsked extends CustodianDeviation {
  private static final int BATCH_OF_SUBSCRIPTION = 3;

  NumbersByAddressAsked() {
    super(
        Layer.RESOURCE,
        "Makes ids of the address that was asked for, so that each document has others.",
        breaks("usage_data_persistent"),
        killedBy(
                "TC_RES002_a",
                "TC_RES002_b",
                "TC_RES002_c",
                "TC_RES002_d",
                "TC_RES002_e",
                "TC_RLR001",
                "TC_RBK001")
            .collateral("TC_PRG005"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (document.root().name().equals("feed") && !isBatch(path)) {
            number(path, document);
          }
        });
  }

  @Override
  public void bend(BulkResource resource) {
    resource.alterDocuments(NumbersByAddressAsked::number);
  }

  private static void number(ResourcePath path, AtomDocument document) {
    document
        .entries()
        .forEach(
            entry -> entry.element().at("id").text(Names.idOf(path.raw() + "#" + entry.self())));
  }

  private static boolean isBatch(ResourcePath path) {
    return path.at(0).equals("Batch") && path.length() <= BATCH_OF_SUBSCRIPTION;
  }
}
