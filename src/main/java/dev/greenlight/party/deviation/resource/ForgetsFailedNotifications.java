package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends a notification once, whether it was taken or not. */
final class ForgetsFailedNotifications extends CustodianDeviation {
  ForgetsFailedNotifications() {
    super(
        Layer.RESOURCE,
        "Sends a notification once, whether it was taken or not.",
        breaks("notification_sent_again"),
        killedBy("TC_PSH004"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.tryTimes(1);
  }
}
