package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Calls the addresses in notifications resource instead of resources. */
final class MisnamesMembersOfBatchList extends CustodianDeviation {
  MisnamesMembersOfBatchList() {
    super(
        Layer.RESOURCE,
        "Calls the addresses in notifications resource instead of resources.",
        breaks("notification_is_batch_list"),
        killedBy(
                "TC_PSH_APPINFO",
                "TC_PSH_AUTHENTRY",
                "TC_PSH_BATCH",
                "TC_RCN_BATCH",
                "TC_RCN_BULK",
                "TC_SFT001",
                "TC_SFC001")
            .collateral(
                "TC_PSH004",
                "TC_PSH005",
                "TC_PSH006",
                "TC_PSH_END_PORTAL",
                "TC_PSH_END_TERM",
                "TC_RCN_END_PORTAL",
                "TC_RCN_END_TERM")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.callMembers("resource");
  }
}
