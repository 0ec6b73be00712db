package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends notifications that are no BatchList. */
final class MisnamesBatchList extends CustodianDeviation {
  MisnamesBatchList() {
    super(
        Layer.RESOURCE,
        "Sends notifications that are no BatchList.",
        breaks("notification_is_batch_list"),
        killedBy(
            "TC_PSH_APPINFO",
            "TC_PSH_AUTHENTRY",
            "TC_PSH_BATCH",
            "TC_RCN_BATCH",
            "TC_RCN_BULK",
            "TC_SFT001",
            "TC_SFC001"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.callItself("batchList");
  }
}
