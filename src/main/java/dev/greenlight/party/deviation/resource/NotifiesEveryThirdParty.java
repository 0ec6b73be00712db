package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends each notification to all Third Parties. */
final class NotifiesEveryThirdParty extends CustodianDeviation {
  NotifiesEveryThirdParty() {
    super(
        Layer.RESOURCE,
        "Sends each notification to all Third Parties, whosever resource it names.",
        breaks("notification_to_owner_only"),
        // Another one may be told of what the same customer goes on granting to it.
        killedBy("TC_PSH005").collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.tellEverybody();
  }
}
