package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.SubscriptionsApart;

/** A sin of a Data Custodian that keeps a subscription for each Third Party. */
abstract class AmongSubscriptionsApart extends CustodianDeviation {
  private final SubscriptionsApart way;

  /**
   * @param summary what it does, behind "Keeps a subscription for each Third Party, but "
   * @param way the sin included
   */
  AmongSubscriptionsApart(
      String summary, Breach breach, Detection detection, SubscriptionsApart way) {
    super(
        Layer.RESOURCE,
        "Keeps a subscription for each Third Party, but " + summary,
        breach,
        // The hooks know no addresses of the second Third Party's own.
        detection.collateral("TC_PSH006", "TC_MSW001", "TC_PUD002"));
    this.way = way;
  }

  @Override
  public final void bend(BearerGate gate) {
    way.bend(gate);
  }

  @Override
  public final void bend(FrontDoor door) {
    way.bend(door);
  }

  @Override
  public final void bend(ResourceServer server) {
    way.bend(server);
  }
}
