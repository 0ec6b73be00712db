package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names in each notification what customers granted to other Third Parties, too. */
final class NamesAuthorizationsOfOthers extends CustodianDeviation {
  NamesAuthorizationsOfOthers() {
    super(
        Layer.RESOURCE,
        "Names in each notification what customers granted to other Third Parties, too.",
        breaks("notification_to_owner_only"),
        killedBy("TC_PSH006").collateral("TC_PSH005"));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameThoseOfOthers();
  }
}
