package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells Third Parties of corrections of data that was granted to them once. */
final class NotifiesOfWhatHasEnded extends CustodianDeviation {
  NotifiesOfWhatHasEnded() {
    super(
        Layer.RESOURCE,
        "Tells Third Parties of corrections of data that was granted to them once.",
        breaks("relationship_end_ends_notifications"),
        killedBy("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.tellOfCorrections(each -> true);
  }
}
