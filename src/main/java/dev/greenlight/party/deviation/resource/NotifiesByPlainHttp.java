package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names resources by addresses of plain http in notifications. */
final class NotifiesByPlainHttp extends CustodianDeviation {
  NotifiesByPlainHttp() {
    super(
        Layer.RESOURCE,
        "Names resources by addresses of plain http in notifications.",
        breaks("notification_https"),
        killedBy(
            "TC_PSH_APPINFO", "TC_PSH_AUTHENTRY", "TC_PSH_BATCH", "TC_RCN_BATCH", "TC_RCN_BULK"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(address -> address.replace("https:", "http:"));
  }
}
