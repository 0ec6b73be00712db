package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends no notification. */
final class NotifiesNobody extends CustodianDeviation {
  NotifiesNobody() {
    super(
        Layer.RESOURCE,
        "Sends no notification.",
        breaks("notification_sent"),
        killedBy(
                "TC_PSH_APPINFO", "TC_PSH_AUTHENTRY", "TC_PSH_BATCH", "TC_RCN_BATCH", "TC_RCN_BULK")
            .alsoBreaks("sftp_notified", "TC_SFT001", "TC_SFC001")
            .alsoBreaks(
                "relationship_end_notified",
                "TC_PSH_END_PORTAL",
                "TC_PSH_END_TERM",
                "TC_RCN_END_PORTAL",
                "TC_RCN_END_TERM")
            // Nothing arrives that could be refused, or told to others: they cannot say.
            .collateral("TC_PSH004", "TC_PSH005", "TC_PSH006")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.tryTimes(0);
  }
}
